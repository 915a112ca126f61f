using Parley.Documents.Words;

using Parley.Analysis;

namespace Parley.Documents.Explanations.Sentences;

/// <summary>One norm as one plain sentence, put together from the model and from nothing else.</summary>
internal static class SentenceWords
{
    public static string Of(Norm norm, AnalysisContext context, Vocabulary vocabulary)
    {
        var before = norm.Conditions.Where(c => c.IsTrigger).Select(c => ConditionWords.Of(c, vocabulary)).ToList();
        var main = NormWords.Core(norm, vocabulary);
        var times = string.Concat(TimingWords.Of(norm.Timing, NormWords.Lasts(norm), vocabulary).Select(t => $", {t}"));
        var after = string.Concat(norm.Conditions.Where(c => !c.IsTrigger).Select(c => $", {ConditionWords.Of(c, vocabulary)}"));
        var tails = string.Concat(TailWords.Of(norm, context, vocabulary).Select(t => $"; {t}"));
        var opening = before.Count == 0 ? "" : $"{string.Join(", and ", before)}, ";
        return Names.Capital($"{opening}{main}{times}{after}{tails}.");
    }
}
