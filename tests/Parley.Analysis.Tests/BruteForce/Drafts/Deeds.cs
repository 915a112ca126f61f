namespace Parley.Analysis.Tests.BruteForce.Drafts;

/// <summary>The acts that drafts are made of, and what a reader knows of them.</summary>
internal static class Deeds
{
    public static readonly Deed Sign = new("sign", "sign this agreement", "signed this agreement");

    public static readonly Deed Elections = new("hold elections", "hold elections", "held elections");

    public static readonly Deed Referendum = new("hold a referendum", "hold a referendum", "held a referendum");

    public static readonly Deed LiftMartialLaw = new("lift martial law", "lift martial law", "lifted martial law");

    public static readonly Deed Publish = new("publish", "publish the list", "published the list");

    public static readonly Deed Attack = new("attack", "attack Borland without provocation", "attacked Borland without provocation");

    public static readonly Deed TellNumbers = new("notify", "notify the Mission of the number of tanks", "notified the Mission of the number of tanks");

    public static Deed Deploy(string place) => place.Length == 0
        ? new Deed("deploy forces", "deploy forces", "deployed forces")
        : new Deed("deploy forces", "deploy forces in", "deployed forces in", place);

    public static Deed Any(Dice dice, string place, string placeOrNone, IReadOnlyList<string> sides, bool thePlan) => dice.Number(0, 13) switch
    {
        0 or 1 => new Deed("withdraw troops", "withdraw troops from", "withdrawn troops from", place),
        2 => new Deed("release", "release all prisoners", "released all prisoners"),
        3 => new Deed("hand over", "hand over the maps", "handed over the maps", To: dice.Of(sides)),
        4 => Deploy(placeOrNone),
        5 => new Deed("pay", "pay the deposit", "paid the deposit"),
        6 => Elections,
        7 => new Deed("present", "present the report", "presented the report"),
        8 => thePlan ? new Deed("accept", "accept the Plan", "accepted the Plan") : new Deed("accept", "accept the list", "accepted the list"),
        9 => LiftMartialLaw,
        10 => new Deed("use force", "use force", "used force"),
        11 => new Deed("open fire", "open fire", "opened fire"),
        12 => TellNumbers,
        _ => Referendum,
    };

    /// <summary>Consent to be bound: free by its nature, and bound to nothing before.</summary>
    public static bool IsConsent(Deed deed) => deed.Act is "sign" or "accept" or "hold a referendum";

    /// <summary>Words and consent show themselves.</summary>
    public static bool ShowsItself(Deed deed) => IsConsent(deed) || deed.Act is "present" or "publish" or "notify";

    /// <summary>What one side gives up and the other may be asked to match.</summary>
    public static bool IsConcession(Deed deed) => deed.Act is "withdraw troops" or "release" or "hand over";

    /// <summary>Whether whoever does the one does the other too: the same act, or opening fire and attacking, which are uses of force.</summary>
    public static bool IsCase(Deed narrow, Deed wide) => narrow.Act == wide.Act || (narrow.Act is "open fire" or "attack" && wide.Act == "use force");

    /// <summary>Whether doing the one may be doing the other: nothing that both name differs.</summary>
    public static bool MayBe(Deed done, Deed asked) => IsCase(done, asked)
        && (done.Place == asked.Place || done.Place.Length == 0 || asked.Place.Length == 0)
        && (done.To == asked.To || done.To.Length == 0 || asked.To.Length == 0);
}
