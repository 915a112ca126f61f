using Parley.Analysis.Common;

namespace Parley.Analysis.Waiting;

/// <summary>Tells a circle in the document's own words, link by link, and what cutting each link would mean.</summary>
internal static class CircleStory
{
    /// <summary><c>1.1 waits until Ukraine has accepted the Framework; that is asked only by 2.1, …</c></summary>
    public static string Tell(Circle circle)
    {
        var parts = new List<string>();
        foreach (var ((at, need), next) in circle.Steps.Zip(circle.Steps.Skip(1).Append(circle.Steps[0])))
        {
            if (Link(at, need, next.At, begins: parts.Count == 0) is { } link)
            {
                parts.Add(link);
            }
        }

        return string.Join("; ", parts);
    }

    /// <summary>What is between two neighbours; null where the words before have already said it.</summary>
    private static string? Link(Happening at, Need need, Happening next, bool begins)
    {
        var who = at.Kind switch
        {
            HappeningKind.EntryIntoForce => "entry into force",
            HappeningKind.Due => at.Norm!.Provision.Value,
            HappeningKind.State when begins => $"what has to be done before {at.Words}",
            _ when begins => $"that {at.Words}",
            _ => "that",
        };
        var what = next.Kind == HappeningKind.EntryIntoForce ? "for entry into force" : $"until {next.Words}";
        return need.Kind switch
        {
            NeedKind.Promise when at.Kind == HappeningKind.State => null,
            NeedKind.Promise when at.Kind == HappeningKind.OutsideEnds => $"only {need.Because!.Provision} ends it",
            NeedKind.Promise => $"that is asked only by {need.Because!.Provision}",
            NeedKind.Bar => $"{who} is barred {what} ({SourceOf(need)})",
            NeedKind.Presumed => $"{who} binds only from entry into force",
            _ when at.Kind is HappeningKind.State or HappeningKind.Choice or HappeningKind.Anchor && need.Because is null => $"that waits {what}",
            NeedKind.Approval or NeedKind.Condition when at.Kind == HappeningKind.Due && need.Because?.Provision != at.Norm!.Provision => $"{who} waits {what} ({SourceOf(need)})",
            _ => $"{who} waits {what}",
        };
    }

    private static string SourceOf(Need need) => need.Because is OutsideLaw ? "outside law" : need.Because!.Provision.Value;

    /// <summary>Each link that the text itself makes, at its sentence, with what cutting it would mean.</summary>
    public static IEnumerable<RelatedPlace> Links(IReadOnlyList<CircleCut> cuts) => cuts.Select(cut => cut.Need switch
    {
        { Kind: NeedKind.Promise, Because: { } asking } => new RelatedPlace($"{asking.Provision} asks it: {asking.Words}", asking.Source),
        { Because: OutsideLaw law } => new RelatedPlace($"Outside law: {law.Words} The agreement cannot cut this link; it can say when it ends.", law.Source),
        _ => new RelatedPlace(Meaning(cut), cut.Need.Because!.Source),
    });

    private static string Meaning(CircleCut cut) => cut.Frees
        ? $"This link could be cut: {cut.Words}, and it would not yet be so that {cut.Next.Words}. {CostOf(cut).Opening()}."
        : $"Cutting only this link would not be enough; another one also holds {cut.At.Norm?.Provision.Value ?? "it"}.";

    /// <summary>Who then goes first, and whether that can be taken back.</summary>
    private static string CostOf(CircleCut cut)
    {
        var who = cut.First.IsEmpty ? "no side goes first by that"
            : cut.Others.IsEmpty ? "each side goes first alike"
            : $"{cut.FirstNames} {(cut.First.Count == 1 ? "goes" : "go")} first, and {cut.OtherNames} {(cut.Others.Count == 1 ? "does" : "do")} not";
        return cut.TakenBack switch { null => who, true => $"{who}; what is done can be taken back", _ => $"{who}; what is done cannot be taken back" };
    }

    /// <summary>The link to cut by which least is given away; null where there is no choice of one cut.</summary>
    public static string? Least(IReadOnlyList<CircleCut> cuts)
    {
        var possible = cuts.Where(c => c.Frees && c.Need.Kind != NeedKind.Promise && c.Need.Because is not OutsideLaw)
            .OrderByDescending(c => c.First.IsEmpty)
            .ThenBy(c => c.TakenBack switch { true => 0, null => 1, _ => 2 })
            .ThenBy(c => !c.First.IsEmpty && !c.Others.IsEmpty)
            .ThenBy(c => c.Need.Because!.Source.Span.Start).ToList();
        return possible.Count < 2 ? null : $"Least is given away by cutting that in {possible[0].Need.Because!.Provision}: {possible[0].Words}; {CostOf(possible[0])}.";
    }

    /// <summary>Rules outside the agreement that bar an act of the circle as well.</summary>
    public static IEnumerable<OutsideLaw> BarsBeside(Circle circle, WaitingGraph graph) => circle.Steps
        .Where(s => s.At.Kind == HappeningKind.Act)
        .SelectMany(s => graph.WaysOf(s.At.Index).SelectMany(w => w))
        .Where(n => n.Kind == NeedKind.Bar)
        .Select(n => n.Because)
        .OfType<OutsideLaw>()
        .DistinctBy(l => l.Id);
}
