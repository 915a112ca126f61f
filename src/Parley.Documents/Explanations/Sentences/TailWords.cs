using Parley.Analysis;
using Parley.Analysis.Common;

namespace Parley.Documents.Explanations.Sentences;

/// <summary>What stands behind the norm itself: no deadline, defaults, priorities, approvals, who verifies, what follows on a breach, which choice it needs.</summary>
internal static class TailWords
{
    public static IEnumerable<string> Of(Norm norm, AnalysisContext context, Vocabulary vocabulary)
    {
        if (norm is Obligation { Effort: false } or VerificationDuty or Decision && norm.Timing is { End: null, For: null, Every: null })
        {
            yield return "no deadline is set";
        }

        if (norm.Request is { } request)
        {
            yield return $"it is asked{(request.By.IsEmpty ? "" : $" by {Vocabulary.And(vocabulary.NamesOf(request.By))}")} (\"{request.Verb}\"), which {(request.Binding ? "binds" : "does not bind")}";
        }

        if (norm is Life { Renewal: { } renewal })
        {
            yield return LifeWords.Of(renewal, vocabulary);
        }

        if (norm is Decision decision)
        {
            yield return decision.Default is { } otherwise ? $"if nobody decides in time, this holds: {Vocabulary.Quote(otherwise)}" : "nothing is said for the case that nobody decides";
        }

        if (!norm.Despite.IsEmpty)
        {
            yield return $"it comes before {ProvisionWords.Of(norm.Despite, vocabulary)}";
        }

        if (!norm.SubjectTo.IsEmpty)
        {
            yield return $"{ProvisionWords.Of(norm.SubjectTo, vocabulary)} {(norm.SubjectTo.Count == 1 ? "comes" : "come")} before it";
        }

        foreach (var gate in context.GatesOf(norm))
        {
            yield return $"it waits until {ApprovalWords.By(gate, vocabulary)} approves it ({gate.Provision})";
        }

        foreach (var group in context.VerifiersOf(norm).GroupBy(v => v.Provision))
        {
            yield return $"{Vocabulary.And(vocabulary.NamesOf(group.SelectMany(v => v.Bearers).Distinct()))} must verify it ({group.Key})";
        }

        foreach (var (answer, named) in context.ConsequencesOf(norm))
        {
            yield return named ? $"on a breach, {NormWords.Core(answer, vocabulary)} ({answer.Provision})" : $"{answer.Provision} says what follows on a breach";
        }

        foreach (var guard in norm.Guards)
        {
            yield return $"it holds {BracketWords.Of(guard, vocabulary)}";
        }
    }
}
