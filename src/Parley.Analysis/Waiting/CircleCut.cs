using Parley.Analysis.Common;

namespace Parley.Analysis.Waiting;

/// <summary>One link of a circle, and what the sides would give by cutting it.</summary>
/// <param name="At">What waits.</param>
/// <param name="Next">What it would no longer wait for.</param>
/// <param name="Frees">Whether what waits could then come true.</param>
/// <param name="Words">Who would then go first, as a clause: <c>Ukraine and Russia would be bound first (20.1)</c>.</param>
/// <param name="First">The sides that would then go first.</param>
/// <param name="Others">The sides that would not.</param>
/// <param name="TakenBack">Whether what they would do first can be taken back; null where nobody can say, as of a consent or of an act that the agreement declares itself.</param>
internal sealed record CircleCut(Happening At, Need Need, Happening Next, bool Frees, string Words, ValueList<PartyId> First, ValueList<PartyId> Others, bool? TakenBack)
{
    public string FirstNames { get; init; } = "";

    public string OtherNames { get; init; } = "";

    /// <summary>The links that a sentence makes, in the order of the circle.</summary>
    public static IReadOnlyList<CircleCut> Of(Circle circle, WaitingGraph graph, AnalysisContext context) =>
    [
        .. circle.Steps.Zip(circle.Steps.Skip(1).Append(circle.Steps[0]))
            .Where(link => link.First.Next.Because is not null)
            .Select(link => Of(link.First.At, link.First.Next, link.Second.At, graph, context)),
    ];

    private static CircleCut Of(Happening at, Need need, Happening next, WaitingGraph graph, AnalysisContext context)
    {
        var bearers = at.Norm?.Bearers ?? (at.Actor is { } actor ? [actor] : []);
        var first = context.Principals.Where(p => bearers.Any(b => b == p || context.FindParty(b)?.OrganOf == p)).ToValueList();
        var others = context.Principals.Where(p => !first.Contains(p)).ToValueList();
        var done = at.Action ?? at.Norm?.ActionOf();
        return new CircleCut(at, need, next, graph.Without(at.Index, need)[at.Index], WordsOf(at, context), first, others, done is { } act ? TakenBackOf(act, context) : null)
        {
            FirstNames = context.NamesOf(first),
            OtherNames = context.NamesOf(others),
        };
    }

    private static string WordsOf(Happening at, AnalysisContext context) => at switch
    {
        { Kind: HappeningKind.Approval, Norm: { } gate } => $"{context.NamesOf(gate.Bearers)} would decide first ({gate.Provision})",
        { Norm: { } norm } when !norm.Bearers.IsEmpty => $"{context.NamesOf(norm.Bearers)} would be bound first ({norm.Provision})",
        { Kind: HappeningKind.EntryIntoForce } => "the agreement would bind first",
        { Actor: { } actor } => $"{context.NameOf(actor)} would act first",
        { Norm: { } norm } => $"{norm.Provision} would bind first",
        _ => $"it would come first that {at.Words}",
    };

    private static bool? TakenBackOf(Action act, AnalysisContext context) =>
        ActKinds.CannotBeTakenBack(act.Act) ? false : ActKinds.IsConsent(act.Act) || context.FindAct(act.Act) is not { Own: false } ? null : true;
}
