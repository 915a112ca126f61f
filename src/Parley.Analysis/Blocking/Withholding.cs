using Parley.Analysis.Common;
using Parley.Analysis.Waiting;

namespace Parley.Analysis.Blocking;

/// <summary>Who has what in hand in one waiting graph: the acts, verifications, approvals, decisions and performances that others wait for.</summary>
/// <remarks>
/// A forbidden act, a breach and a refusal are feared and not awaited: that nobody brings them about holds nothing back.
/// A duty falls due by itself; only where its performance is awaited do its bearers have it in hand.
/// </remarks>
internal sealed class Withholding
{
    private readonly AnalysisContext _context;
    private readonly Acting _acting;
    private readonly Lazy<IReadOnlyList<Control>> _controls;
    private readonly Lazy<HashSet<int>> _entryAndBefore;

    public Withholding(AnalysisContext context)
    {
        _context = context;
        _acting = new Acting(context);
        _controls = new(() => [.. Graph.Happenings.SelectMany(ControlsOf)]);
        _entryAndBefore = new(() => [Graph.EntryIntoForce, .. Graph.NeededFor(Graph.EntryIntoForce)]);
    }

    public AnalysisContext Context => _context;

    /// <summary>As the text itself says: a party may do what is asked of it only after entry into force before that, of its own will.</summary>
    public WaitingGraph Graph => _context.Waiting;

    /// <summary>The happening of a norm in this graph, or of entry into force for null; null where it never falls due by itself.</summary>
    public int? Find(Norm? norm) => norm is null ? Graph.EntryIntoForce : Graph.CarriedOutOf(norm);

    public bool WaitsForEntry(int happening) => happening != Graph.EntryIntoForce
        && (Graph.NeededFor(happening).Contains(Graph.EntryIntoForce) || Graph.Happenings[happening].Norm is { } norm && !EntryRules.BindsBefore(norm));

    /// <summary>What is taken to have come true when a happening is asked about: entry into force with what it needs, where the happening waits for it.</summary>
    public IReadOnlySet<int> GivenFor(int happening) => WaitsForEntry(happening) ? _entryAndBefore.Value : new HashSet<int>();

    /// <summary>The points at which somebody could hold a happening back.</summary>
    public IReadOnlyList<Control> Concerning(int happening, IReadOnlySet<int> given)
    {
        var (seen, open) = (new HashSet<int> { happening }, new Stack<int>([happening]));
        while (open.TryPop(out var at))
        {
            foreach (var need in Graph.WaysOf(at).SelectMany(w => w).Where(n => !given.Contains(n.To) && seen.Add(n.To)))
            {
                open.Push(need.To);
            }
        }

        return [.. _controls.Value.Where(c => seen.Contains(c.Happening))];
    }

    /// <summary>Whether it needs something that the text forbids or fears, or provides for an act that it asks of nobody: <c>if Russia invades Ukraine</c>.</summary>
    public bool IsForACase(int happening) =>
        Graph.NeededFor(happening).Select(i => Graph.Happenings[i]).Any(IsFeared)
        || Graph.Happenings[happening].Norm is { } norm && _context.IsForACase(norm);

    /// <summary>What it needs in every way and nobody has in hand, as clauses.</summary>
    public IEnumerable<string> OutsideOf(int happening, IReadOnlySet<int> given) => Graph.NeededFor(happening).Where(i => !given.Contains(i) && Graph.IsFree(i)).Order()
        .Select(i => Graph.Happenings[i]).Where(h => h is { Kind: HappeningKind.OutsideEnds } and not { Norm: OutsideLaw, Actor: not null } or { Kind: HappeningKind.Act, Actor: null }).Select(h => h.Words);

    private bool IsFeared(Happening happening) => happening switch
    {
        { Kind: HappeningKind.Act, Action: { } act } => Promises.IsFeared(happening.Actor, act, _context),
        { Kind: HappeningKind.State, Fact: StateFact { State: ProvisionState.Breached or ProvisionState.Overdue or ProvisionState.Refused } } => true,
        _ => false,
    };

    private IEnumerable<Control> ControlsOf(Happening happening)
    {
        switch (happening)
        {
            case var _ when IsFeared(happening):
                return [];
            case { Kind: HappeningKind.Act, Actor: { } actor, Action: { } act }:
                return [new Control(happening.Index, null, _acting.AnyOf(ActKinds.GiversOf(act) is { IsEmpty: false } givers ? givers : [actor]), happening.Words, Promises.Of(actor, act, _context).OfType<Obligation>().FirstOrDefault()?.Provision)];
            case { Kind: HappeningKind.Verified, Fact: VerifiedFact { By: { IsEmpty: false } by } verified }:
                return [new Control(happening.Index, null, _acting.AnyOf(by), happening.Words, VerifierOf(verified))];
            case { Kind: HappeningKind.Approval, Norm: ApprovalGate gate }:
                return [new Control(happening.Index, null, _acting.Of(gate), happening.Words, gate.Provision)];
            case { Kind: HappeningKind.OutsideEnds, Norm: OutsideLaw, Actor: { } owner }:
                return [new Control(happening.Index, null, _acting.AnyOf([owner]), happening.Words, null)];
            case { Kind: HappeningKind.State, Fact: StateFact { State: ProvisionState.Approved, Of: { IsEmpty: false } by } } when Graph.IsFree(happening.Index):
                return [new Control(happening.Index, null, _acting.AnyOf(by), happening.Words, null)];
            case { Kind: HappeningKind.State, Fact: StateFact { State: ProvisionState.Fulfilled or ProvisionState.Begun or ProvisionState.Decided } state }:
                return Performances(happening, state.Of);
            case { Kind: HappeningKind.Choice or HappeningKind.OutsideEnds or HappeningKind.Verified or HappeningKind.Act }:
                return Performances(happening, []);
            default:
                return [];
        }
    }

    /// <summary>Where a way rests on a duty being performed, its bearers can withhold that way.</summary>
    private IEnumerable<Control> Performances(Happening happening, ValueList<PartyId> of)
    {
        var ways = Graph.WaysOf(happening.Index);
        for (var way = 0; way < ways.Count; way++)
        {
            foreach (var norm in ways[way].Where(n => n is { Kind: NeedKind.Promise, Because: not null }).Select(n => n.Because!).DistinctBy(n => n.Id))
            {
                if (norm is Decision decision)
                {
                    yield return new Control(happening.Index, way, _acting.Of(decision), $"{(decision.Bearers.Count > 1 ? $"{_context.NamesOf(decision.Bearers)} have" : PartyWords.Has(_context.NamesOf(decision.Bearers)))} determined \"{decision.Matter}\"", norm.Provision);
                    continue;
                }

                foreach (var bearer in norm.Bearers.Where(b => of.IsEmpty || of.Contains(b)))
                {
                    yield return new Control(happening.Index, way, _acting.AnyOf([bearer]), WordsOf(norm, bearer), norm.Provision);
                }
            }
        }
    }

    private string WordsOf(Norm norm, PartyId bearer) => norm switch
    {
        Obligation { Action: { } action } => _context.Done(bearer, action),
        _ => $"{PartyWords.Has(_context.NameOf(bearer))} kept {norm.Provision}",
    };

    private ProvisionId? VerifierOf(VerifiedFact fact) => fact.Provision.Id is null ? null
        : _context.Expand(fact.Provision).SelectMany(_context.Watchers.Verifying).FirstOrDefault(d => fact.By.Any(d.Bearers.Contains))?.Provision;
}
