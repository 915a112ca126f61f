using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.Runs;

/// <summary>What a draft leaves open about dates.</summary>
internal enum Open
{
    /// <summary>Which of several numbers of days.</summary>
    Days,

    /// <summary>Whether a sentence in brackets is kept: 0 for kept.</summary>
    Kept,

    /// <summary>Which side of an "or" is waited for.</summary>
    Or,
}

internal sealed record Choice(string Number, Open Open)
{
    /// <summary>Everything that is open, each with the number of its options.</summary>
    public static IEnumerable<(Choice Choice, int Options)> Of(Draft draft) => draft.Provisions.SelectMany(c => new[]
    {
        (new Choice(c.Number, Open.Days), c.Until is { Fact: not null, Days.Count: > 1 } until ? until.Days.Count : 0),
        (new Choice(c.Number, Open.Kept), c.Optional ? 2 : 0),
        (new Choice(c.Number, Open.Or), c.Conditions.Where(o => !o.All && o.Word is not (Word.Unless or Word.While or Word.Whenever)).Sum(o => o.Facts.Count)),
    }).Where(c => c.Item2 > 0);

    /// <summary>Every way to choose.</summary>
    public static List<IReadOnlyDictionary<Choice, int>> All(Draft draft) => [.. Of(draft).Aggregate(
        (IEnumerable<Dictionary<Choice, int>>)[[]],
        (ways, choice) => ways.SelectMany(w => Enumerable.Range(0, choice.Options).Select(o => new Dictionary<Choice, int>(w) { [choice.Choice] = o })))];
}
