using System.Collections.Frozen;

namespace Parley.Analysis.Common;

/// <summary>Acts of the standard vocabulary by what they are for.</summary>
internal static class ActKinds
{
    /// <summary>
    /// Acts by which somebody consents to be bound or declines. What is said of them applies before entry into force
    /// (Vienna Convention on the Law of Treaties 1969, art. 24(4)), and nobody is expected to be obliged to them.
    /// </summary>
    private static readonly FrozenSet<string> Consent = new[]
    {
        "sign", "ratify", "accept", "agree", "approve", "confirm", "reject", "refuse", "hold a referendum", "adopt", "enact", "conclude",
    }.ToFrozenSet();

    /// <summary>Watching that concludes or could conclude whether a provision is met.</summary>
    private static readonly FrozenSet<string> Watching = new[] { "verify", "monitor", "watch", "observe", "supervise", "report" }.ToFrozenSet();

    /// <summary>Acts of words and meetings: that they happened shows itself.</summary>
    private static readonly FrozenSet<string> Speech = new[]
    {
        "notify", "report", "propose", "present", "convey", "convene", "meet", "declare", "publish", "appoint", "nominate", "negotiate",
        "hold negotiations", "establish", "create", "recognise", "determine", "decide", "find", "join", "apply to join", "admit", "amend", "amend the constitution",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Deciding = new[] { "determine", "decide", "agree", "adopt", "fix" }.ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Concessions = new Dictionary<string, string>
    {
        ["withdraw"] = "withdraw", ["pull back"] = "withdraw", ["step back"] = "withdraw", ["leave"] = "withdraw", ["redeploy"] = "withdraw", ["remove"] = "withdraw",
        ["disarm"] = "disarm", ["demobilise"] = "disarm", ["reduce"] = "reduce", ["release"] = "release", ["hand over"] = "hand over", ["return"] = "return",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Ending = new[] { "lift", "end", "cease", "terminate", "suspend", "revoke" }.ToFrozenSet();

    private static readonly FrozenSet<string> TakenBackNever = new[]
    {
        "hand over", "release", "exchange", "return", "disarm", "demobilise", "destroy", "clear mines", "dismantle", "pay", "recognise", "transfer", "hold a referendum", "amend the constitution",
    }.ToFrozenSet();

    /// <summary>Whether what was given, released, destroyed or recognised does not come back by a later act of the same party; forces that withdrew can return.</summary>
    public static bool CannotBeTakenBack(ActId act) => TakenBackNever.Contains(act.Value);

    /// <summary>Who has in hand that somebody receives something: those from whom; empty for other acts.</summary>
    public static ValueList<PartyId> GiversOf(Action action) =>
        action.Act.Value == "receive" && action.Find(ActRole.From)?.Filler is PartyFiller givers ? givers.Parties : [];

    public static bool IsConsent(ActId act) => Consent.Contains(act.Value);

    public static bool IsWatching(ActId act) => Watching.Contains(act.Value);

    /// <summary>Whether it is how a decision is taken that the text leaves to somebody.</summary>
    public static bool IsDeciding(ActId act) => Deciding.Contains(act.Value);

    public static bool ShowsItself(ActId act) => Consent.Contains(act.Value) || Speech.Contains(act.Value);

    /// <summary>Whether it ends a state of the world: <c>lift martial law</c>.</summary>
    public static bool Ends(ActId act) => Ending.Contains(act.Value);

    /// <summary>The kind of concession that an act is, one word for its near equals: what one side does and the other may be asked to match. Null for others.</summary>
    public static string? ConcessionOf(ActId act) => Concessions.GetValueOrDefault(act.Value);
}
