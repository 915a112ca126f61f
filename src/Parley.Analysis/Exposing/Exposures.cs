using Parley.Analysis.Blocking;
using Parley.Analysis.Common;
using Parley.Analysis.Waiting;
using Parley.Geography;

namespace Parley.Analysis.Exposing;

/// <summary>Who has to go first, for everything that one party is promised by another.</summary>
/// <remarks>
/// A step counts only where every way that the text leaves for the promise to fall due needs it; what the text does not start earlier needs entry into force.
/// A step is irreversible where what was given, released, destroyed or recognised does not come back by a later act of the same party; forces that withdrew can return.
/// What a bracket asks counts as asked, and is marked. What answers a forbidden act of the party, a breach, or an act that nothing asks of it, is no promise to it. Circles of waiting are left to the analysis that finds them.
/// </remarks>
public sealed class Exposures
{
    private readonly AnalysisContext _context;
    private readonly WaitingGraph _graph;
    private readonly Dictionary<int, HashSet<int>> _needed = [];

    private Exposures(AnalysisContext context) => (_context, _graph) = (context, context.WaitingForForce);

    /// <summary>By party as declared; entry into force first, then by promise in document order.</summary>
    public static ValueList<Exposure> Of(Agreement agreement, Atlas? atlas)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var (outcomes, never) = (new Outcomes(agreement, atlas), new Dictionary<string, bool>());
        return Of(new AnalysisContext(agreement, atlas)).Select(e => e with { Never = IsNever(e.Promise) }).ToValueList();

        bool IsNever(Norm? promise) => never.TryGetValue($"{promise?.Id}", out var known) ? known : never[$"{promise?.Id}"] = outcomes.AreNever(promise);
    }

    /// <summary>The same, without asking what can never fall due.</summary>
    internal static ValueList<Exposure> Of(AnalysisContext context) => context.Principals.SelectMany(new Exposures(context).Of).ToValueList();

    private IEnumerable<Exposure> Of(PartyId party)
    {
        var entry = _graph.EntryIntoForce;
        var toEntry = StepsOf(party, entry, null);
        yield return new Exposure(party, null, AfterEntry: false, toEntry);
        foreach (var promise in _context.Norms.Where(n => n is Obligation or Maintenance && !n.Bearers.Contains(party)))
        {
            if (_graph.DueOf(promise) is not { } due || NeededFor(due) is not { } needed || AnswersOwnOffence(party, needed) || _context.IsForACase(promise, party))
            {
                continue;
            }

            var afterEntry = needed.Contains(entry) || !EntryRules.BindsBefore(promise);
            yield return new Exposure(party, promise, afterEntry, afterEntry ? StepsOf(party, due, promise).ExceptBy(toEntry.Select(s => s.Key), s => s.Key).ToValueList() : StepsOf(party, due, promise));
        }
    }

    /// <summary>Whether it needs the party to do what the text forbids it, or to breach a duty of its own: then it is an answer to that and no promise.</summary>
    private bool AnswersOwnOffence(PartyId party, HashSet<int> needed) => needed.Select(i => _graph.Happenings[i]).Any(h => h switch
    {
        { Kind: HappeningKind.Act, Action: { } act } => h.Actor == party && Promises.IsFeared(party, act, _context),
        { Kind: HappeningKind.State, Fact: StateFact { State: ProvisionState.Breached or ProvisionState.Overdue } breach } =>
            breach.Of.IsEmpty ? _context.NormsOf(breach.Provision).Where(n => n.IsDuty()).ToList() is { Count: > 0 } duties && duties.TrueForAll(n => n.Bearers is [var only] && only == party) : breach.Of is [var by] && by == party,
        _ => false,
    });

    /// <param name="promise">What is waited for; that it stands in a bracket itself makes none of its steps optional.</param>
    private ValueList<ExposureStep> StepsOf(PartyId party, int happening, Norm? promise)
    {
        var needed = NeededFor(happening);
        var whateverIsChosen = _graph.NeededFor(happening, n => n.Because is not { Guards.IsEmpty: false } because || because == promise);
        var verified = needed.Where(i => _graph.Happenings[i].Kind == HappeningKind.Verified).Select(i => _graph.Happenings[i].Words).ToList();
        var steps = new List<(int Depth, ExposureStep Step)>();
        foreach (var index in needed.Order())
        {
            var step = _graph.Happenings[index];
            if (step is { Kind: HappeningKind.Act, Action: { } act } && (ActKinds.GiversOf(act) is { IsEmpty: false } givers ? givers.Contains(party) : step.Actor == party))
            {
                var duty = Promises.Of(party, act, _context).OfType<Obligation>().FirstOrDefault();
                steps.Add((NeededFor(index).Count, Step(index, step.Words, act, duty)));
            }
            else if (step is { Kind: HappeningKind.Due, Norm: Obligation { Action: { } asked } obligation } && obligation.Bearers.Contains(party) && IsPerformed(index, happening, needed))
            {
                steps.Add((NeededFor(index).Count, Step(index, _context.Done(party, asked), asked, obligation)));
            }
        }

        return steps.OrderBy(s => s.Depth).Select(s => s.Step).DistinctBy(s => s.Key).ToValueList();

        ExposureStep Step(int index, string words, Action act, Norm? duty) => new(
            words,
            duty?.Provision,
            ActKinds.CannotBeTakenBack(act.Act),
            duty is not null && verified.Exists(v => v.EndsWith($" verified {duty.Provision}", StringComparison.Ordinal)),
            !whateverIsChosen.Contains(index))
        {
            Sentence = duty?.Id,
            Act = act.Act,
        };
    }

    /// <summary>Whether a happening rests on the duty being performed, not only on its falling due.</summary>
    private bool IsPerformed(int due, int happening, HashSet<int> needed)
    {
        bool Performs(Happening what, Need need) => need.To == due && need.Kind == NeedKind.Promise
            && what is { State: ProvisionState.Fulfilled } or { Kind: HappeningKind.Verified or HappeningKind.Choice };
        return _graph.ComesTrue[happening]
            ? !_graph.ComesWithout(happening, Performs)
            : needed.Any(i => _graph.WaysOf(i) is { Count: > 0 } ways && ways.All(w => w.Any(n => Performs(_graph.Happenings[i], n))));
    }

    private HashSet<int> NeededFor(int happening) => _needed.TryGetValue(happening, out var known) ? known : _needed[happening] = _graph.NeededFor(happening);
}
