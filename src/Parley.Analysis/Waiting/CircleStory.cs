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
            if (Link(at, need, next.At) is { } link)
            {
                parts.Add(link);
            }
        }

        return string.Join("; ", parts);
    }

    /// <summary>What is between two neighbours; null where the words before have already said it.</summary>
    private static string? Link(Happening at, Need need, Happening next)
    {
        var who = at.Kind switch
        {
            HappeningKind.EntryIntoForce => "entry into force",
            HappeningKind.Due => at.Norm!.Provision.Value,
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
    public static IEnumerable<RelatedPlace> Links(Circle circle, WaitingGraph graph, AnalysisContext context)
    {
        foreach (var ((at, need), next) in circle.Steps.Zip(circle.Steps.Skip(1).Append(circle.Steps[0])))
        {
            if (need.Because is { } because && need.Kind != NeedKind.Promise)
            {
                yield return new RelatedPlace(Meaning(at, need, next.At, graph, context), because.Source);
            }
            else if (need.Because is { } asking)
            {
                yield return new RelatedPlace($"{asking.Provision} asks it: {asking.Words}", asking.Source);
            }
        }
    }

    private static string Meaning(Happening at, Need need, Happening next, WaitingGraph graph, AnalysisContext context)
    {
        if (need is { Kind: NeedKind.Bar, Because: OutsideLaw law })
        {
            return $"Outside law: {law.Words} The agreement cannot cut this link; it can say when it ends.";
        }

        var frees = graph.Without(at.Index, need)[at.Index];
        var first = at switch
        {
            { Kind: HappeningKind.Approval, Norm: { } gate } => $"{context.NamesOf(gate.Bearers)} would decide first ({gate.Provision})",
            { Norm: { } norm } when !norm.Bearers.IsEmpty => $"{context.NamesOf(norm.Bearers)} would be bound first ({norm.Provision})",
            { Kind: HappeningKind.EntryIntoForce } => "the agreement would bind first",
            { Actor: { } actor } => $"{context.NameOf(actor)} would act first",
            _ => $"{at.Words} would come first",
        };
        return frees
            ? $"This link could be cut: {first}, and it would not yet be so that {next.Words}."
            : $"Cutting only this link would not be enough; another one also holds {at.Norm?.Provision.Value ?? "it"}.";
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
