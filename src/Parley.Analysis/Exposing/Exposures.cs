using Parley.Analysis.Common;
using Parley.Analysis.Waiting;
using Parley.Geography;

namespace Parley.Analysis.Exposing;

/// <summary>Who has to go first, for everything that one party is promised by another.</summary>
/// <remarks>
/// A step counts only where every way that the text leaves for the promise to fall due needs it. It is irreversible where what was given, released, destroyed or recognised
/// does not come back by a later act of the same party; forces that withdrew can return. What answers a forbidden act of the party is no promise to it.
/// Circles of waiting are left to the analysis that finds them.
/// </remarks>
public static class Exposures
{
    private static readonly HashSet<string> Irreversible =
    [
        "hand over", "release", "exchange", "return", "disarm", "demobilise", "destroy", "clear mines", "dismantle", "pay", "recognise", "grant", "transfer", "hold a referendum", "amend the constitution",
    ];

    /// <summary>By party as declared, then by promise in document order.</summary>
    public static ValueList<Exposure> Of(Agreement agreement, Atlas? atlas)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var context = new AnalysisContext(agreement, atlas);
        var graph = context.Waiting;
        var promises = context.Norms.Where(n => n is Obligation or Maintenance && graph.DueOf(n) is not null).ToList();
        var needed = promises.ToDictionary(p => p.Id, p => graph.NeededFor(graph.DueOf(p)!.Value));
        return context.Principals
            .SelectMany(party => promises.Where(p => !p.Bearers.Contains(party) && !AnswersOwnOffence(party, needed[p.Id], graph, context)).Select(p => new Exposure(party, p, StepsOf(party, needed[p.Id], graph, context))))
            .ToValueList();
    }

    private static bool AnswersOwnOffence(PartyId party, HashSet<int> needed, WaitingGraph graph, AnalysisContext context) =>
        needed.Select(i => graph.Happenings[i]).Any(h => h is { Kind: HappeningKind.Act, Action: { } act } && h.Actor == party && Promises.IsForbidden(party, act, context));

    private static ValueList<ExposureStep> StepsOf(PartyId party, HashSet<int> needed, WaitingGraph graph, AnalysisContext context)
    {
        var verified = needed.Where(i => graph.Happenings[i].Kind == HappeningKind.Verified).Select(i => graph.Happenings[i].Words).ToList();
        var steps = new List<(int Depth, ExposureStep Step)>();
        foreach (var index in needed.Order())
        {
            var happening = graph.Happenings[index];
            if (happening is { Kind: HappeningKind.Act, Action: { } act } && happening.Actor == party)
            {
                var duty = Promises.Of(party, act, context).OfType<Obligation>().FirstOrDefault();
                steps.Add((graph.NeededFor(index).Count, Step(happening.Words, act, duty)));
            }
            else if (happening is { Kind: HappeningKind.Due, Norm: Obligation { Action: { } asked } obligation } && obligation.Bearers.Contains(party) && IsPerformed(index, needed, graph))
            {
                steps.Add((graph.NeededFor(index).Count, Step(context.Done(party, asked), asked, obligation)));
            }
        }

        return steps.OrderBy(s => s.Depth).Select(s => s.Step).DistinctBy(s => (s.Duty, s.Words)).ToValueList();

        ExposureStep Step(string words, Action act, Norm? duty) => new(words, duty?.Provision, Irreversible.Contains(act.Act.Value), duty is not null && verified.Exists(v => v.EndsWith($" verified {duty.Provision}", StringComparison.Ordinal)));
    }

    /// <summary>Whether something that is needed rests on the duty being performed, not only on its falling due.</summary>
    private static bool IsPerformed(int due, HashSet<int> needed, WaitingGraph graph) =>
        needed.Where(i => graph.Happenings[i].Kind is HappeningKind.State or HappeningKind.Verified or HappeningKind.Choice)
            .Any(i => graph.WaysOf(i).All(w => w.Any(n => n.To == due && n.Kind == NeedKind.Promise)));
}
