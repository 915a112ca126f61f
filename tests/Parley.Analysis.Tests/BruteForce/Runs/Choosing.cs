using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.Runs;

/// <summary>An option of a draft: a bracketed sentence kept (0) or left out (1), one of two lengths, or one side of an "or".</summary>
/// <param name="What">"kept", "from", "until", or "or" with the number of the condition.</param>
internal sealed record Choice(string Number, string What, int Option);

/// <summary>Every way to settle the brackets of a draft and the sides of its conditions, and the calendar that each leaves.</summary>
internal sealed class Choosing
{
    public Choosing(Draft draft)
    {
        var ways = draft.Provisions.SelectMany(Choices).Aggregate(
            (IEnumerable<Choice[]>)[[]],
            (all, choice) => all.SelectMany(w => Enumerable.Range(0, choice.Options).Select(o => (Choice[])[.. w, new Choice(choice.Number, choice.What, o)])));
        All = [.. ways.Select(w => (w, Settled(draft, w)))];
    }

    public IReadOnlyList<(Choice[] Way, Draft Draft)> All { get; }

    public bool IsOpen => All.Count > 1;

    /// <summary>The ways in which the times fit.</summary>
    public IEnumerable<Choice[]> Fitting => All.Where(w => Calendar.Fits(new Calendar(w.Draft).Gaps)).Select(w => w.Way);

    /// <summary>Whether the times of these provisions fit in some way.</summary>
    public bool Fits(IEnumerable<string> provisions) => All.Any(w => Calendar.Fits([.. new Calendar(w.Draft).Gaps.Where(g => provisions.Contains(g.Says))]));

    private static IEnumerable<(string Number, string What, int Options)> Choices(Clause clause)
    {
        if (!clause.Optional && !Calendar.IsDated(clause))
        {
            yield break;
        }

        if (clause.Optional)
        {
            yield return (clause.Number, "kept", 2);
        }

        if (clause.From is { Days.Count: > 1 } from)
        {
            yield return (clause.Number, "from", from.Days.Count);
        }

        if (clause.Until is { Days.Count: > 1 } until)
        {
            yield return (clause.Number, "until", until.Days.Count);
        }

        for (var i = 0; i < clause.Conditions.Count; i++)
        {
            if (clause.Conditions[i] is { All: false, Facts.Count: > 1, Word: not (Word.Unless or Word.While or Word.Whenever) } condition)
            {
                yield return (clause.Number, $"or {i}", condition.Facts.Count);
            }
        }
    }

    private static Draft Settled(Draft draft, Choice[] way)
    {
        int? Option(Clause clause, string what) => way.FirstOrDefault(w => w.Number == clause.Number && w.What == what)?.Option;
        return draft with
        {
        Clauses =
        [
            .. draft.Clauses.Where(c => Option(c, "kept") != 1).Select(c => c with
            {
                Optional = false,
                From = Option(c, "from") is { } from ? c.From! with { Days = [c.From.Days[from]] } : c.From,
                Until = Option(c, "until") is { } until ? c.Until! with { Days = [c.Until.Days[until]] } : c.Until,
                Conditions = [.. c.Conditions.Select((condition, i) => Option(c, $"or {i}") is { } side ? condition with { All = true, Facts = [condition.Facts[side]] } : condition)],
            }),
        ],
        };
    }
}
