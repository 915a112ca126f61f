using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.Runs;

/// <summary>
/// Everything that can happen under a draft, and what has to have happened before each of it. A party does what it is asked when it falls due and not before;
/// what nobody is asked, what outsiders do and states of the world come at any time.
/// </summary>
internal sealed class World
{
    public const string Force = "in force";

    private readonly Draft _draft;
    private readonly bool _entryBinds;
    private readonly bool _goodWill;
    private readonly bool _performances;
    private readonly Dictionary<string, Awaited> _needs = [];
    private readonly Dictionary<string, (string Who, Deed Deed)> _acts = [];
    private readonly Dictionary<string, Occurrence> _breaches = [];
    private readonly Queue<(string What, Func<Awaited> Awaited)> _open = new();

    /// <param name="entryBinds">Whether a duty without a beginning of its own waits for entry into force.</param>
    /// <param name="goodWill">Whether everybody may do what it is not yet asked, of its own good will.</param>
    /// <param name="performances">Whether performing a duty is told apart from its falling due.</param>
    public World(Draft draft, bool entryBinds = false, bool goodWill = false, bool performances = false)
    {
        (_draft, _entryBinds, _goodWill, _performances) = (draft, entryBinds, goodWill, performances);
        Entry("");
        foreach (var clause in draft.Clauses)
        {
            _ = clause.Kind switch
            {
                Kind.Approval => Gate(clause, ""),
                Kind.OutsideLaw => Did(clause.By[0], clause.Deed!, ""),
                Kind.Declaration or Kind.Rule or Kind.Entry or Kind.Begin or Kind.Lasts => Awaited.Nothing,
                _ => Due(clause, ""),
            };
            if (clause.Kind == Kind.Ban && (clause.Until?.Fact is not null || clause.Conditions.Any(c => c.Word == Word.Unless)))
            {
                clause.By.ToList().ForEach(b => Did(b, clause.Deed!, ""));
            }
        }

        while (_open.TryDequeue(out var next))
        {
            _needs[next.What] = next.Awaited();
        }

        Happens = AllRuns.Reached(this);
    }

    /// <summary>What there is, and what each waits for.</summary>
    public IReadOnlyDictionary<string, Awaited> Needs => _needs;

    /// <summary>What happens in some run.</summary>
    public IReadOnlySet<string> Happens { get; }

    /// <summary>Who does what, of everything that somebody does.</summary>
    public IReadOnlyDictionary<string, (string Who, Deed Deed)> Acts => _acts;

    /// <summary>What is breached by whom, of every breach.</summary>
    public IReadOnlyDictionary<string, Occurrence> Breaches => _breaches;

    public static string DueOf(Clause clause) => $"due {clause.Number}";

    /// <summary>What never happens, and of that what each waits for.</summary>
    public IEnumerable<(string From, Awaited.It To)> Blocked() =>
        _needs.Where(n => !Happens.Contains(n.Key)).SelectMany(n => n.Value.Missing(Happens.Contains).Distinct().Select(p => (n.Key, p)));

    /// <summary>The provision whose falling due or approval it is; null for others.</summary>
    public Clause? ClauseOf(string what) => what.Split(' ') is ["due" or "approval", var number] ? _draft.Clause(number) : null;

    private string Breach(Occurrence fact)
    {
        _breaches[$"breached {fact.Of} by {fact.Who}"] = fact;
        return $"breached {fact.Of} by {fact.Who}";
    }

    private Awaited.It Node(string what, string says, Func<Awaited> need)
    {
        if (_needs.TryAdd(what, Awaited.Impossible))
        {
            _open.Enqueue((what, need));
        }

        return new Awaited.It(what, says);
    }

    private Awaited.It Entry(string says) => Node(Force, says, () => Awaited.Every(
    [
        .. _draft.Provisions.Where(c => c is { Kind: Kind.Approval, Over: Draft.Agreement }).Select(g => Gate(g, g.Number)),
        .. _draft.Provisions.Where(c => c.Kind == Kind.Entry).Select(Own),
    ]));

    private Awaited.It Due(Clause clause, string says) => Node(DueOf(clause), says, () =>
    {
        var need = Awaited.Every(
        [
            Own(clause),
            .. _draft.Provisions.Where(g => g.Kind == Kind.Approval && g.Over == clause.Number && g != clause).Select(g => Gate(g, g.Number)),
            .. _draft.Provisions.Where(b => b.Kind == Kind.Begin && b.Over == clause.Number).Select(Own),
        ]);
        var begun = _entryBinds && need is Awaited.All { Of.Count: 0 } && !(clause.Deed is { } deed && Deeds.IsConsent(deed)) ? Entry(clause.Number) : need;
        return Awaited.Every([begun, .. _draft.Provisions.Where(s => s.Kind == Kind.Suspended && s != clause && Draft.Reaches(s.Over, clause)).Select(s => Fact(s.Until!.Fact!, s.Number))]);
    });

    /// <summary>What the sentence itself waits for: its conditions, and the beginning of its time.</summary>
    private Awaited Own(Clause clause) => Awaited.Every(
    [
        .. clause.Conditions.Where(c => c.Word != Word.Unless).Select(c => Joined(c, clause)),
        .. clause.Conditions.Where(c => c.Word == Word.Unless).SelectMany(c => c.Facts).Where(f => f.What == What.MartialLaw).Select(f => Ends(f.Who, clause.Number)),
        clause.From is { Fact: { } start } ? Fact(start, clause.Number) : Awaited.Nothing,
    ]);

    private Awaited Joined(Proviso condition, Clause clause)
    {
        var facts = condition.Facts.Select(f => Fact(f, clause.Number));
        return condition.All ? Awaited.Every(facts) : Awaited.Either(facts);
    }

    private Awaited Fact(Occurrence fact, string says)
    {
        var reached = _draft.Reached(fact.Of).Where(c => fact.Who.Length == 0 || c.By.Count == 0 || c.By.Contains(fact.Who)).ToList();
        return fact.What switch
        {
            What.MartialLaw => Awaited.Nothing,
            What.Entry => Entry(says),
            What.Anchor => Node($"day {fact.Of}", says, () => _draft.Anchors.Single(a => a.Name == fact.Of).Meaning is { } meaning ? Fact(meaning, says) : Awaited.Nothing),
            What.Done => Did(fact.Who, fact.Deed!, says),
            What.Verified => Node($"verified {fact.Who} {fact.Of}", says, () => Verified(fact)),
            What.Fulfilled => Node($"fulfilled {fact.Of}", says, () => Fulfilled(_draft.Reached(fact.Of).ToList())),
            What.Breached => Node(Breach(fact), says, () => Awaited.Either(reached.Where(IsDuty).Select(c => Due(c, c.Number)))),
            What.Decided => Node($"decided {fact.Of}", says, () => Awaited.Either(reached.Where(c => c.Kind == Kind.Decision).Select(Performing))),
            What.InForce => Node($"state {fact.Of}", says, () => Awaited.Either(reached.Where(c => c.Kind is not (Kind.Declaration or Kind.Rule))
                .Select(c => c.Kind switch { Kind.Approval => Gate(c, c.Number), Kind.Entry or Kind.Begin or Kind.Lasts => Awaited.Nothing, _ => Due(c, c.Number) }))),
            What.Approved => Node($"approved {fact.Of}", says, () => GatesOver(fact.Of) is { Count: > 0 } gates ? Awaited.Every(gates.Select(g => Gate(g, g.Number))) : Awaited.Impossible),
            _ => Node($"refused {fact.Of}", says, () => Awaited.Either(GatesOver(fact.Of).Select(g => Gate(g, g.Number)))),
        };
    }

    /// <summary>Approvals that name the provision, and the one that it is itself.</summary>
    private List<Clause> GatesOver(string reference) => [.. _draft.Provisions.Where(g => g.Kind == Kind.Approval && (g.Over == reference || g.Number == reference))];

    private Awaited Verified(Occurrence fact)
    {
        var target = Fact(new Occurrence(What.Fulfilled, fact.Of), "");
        var duties = _draft.Reached(fact.Of).SelectMany(t => _draft.Provisions.Where(v => v.Kind == Kind.Verify && v.By.Contains(fact.Who) && Draft.Reaches(v.Over, t))).Distinct().ToList();
        return duties.Count == 0 || _goodWill ? target : Awaited.Every([target, Awaited.Either(duties.Select(d => Due(d, d.Number)))]);
    }

    /// <summary>All that is asked has been done; what asks nothing can never be.</summary>
    private Awaited Fulfilled(IReadOnlyList<Clause> reached)
    {
        var duties = reached.Where(IsDuty).ToList();
        if (duties.Count > 0)
        {
            return Awaited.Every(duties.Select(d => Awaited.Every([Performing(d), .. d.Kind is Kind.Duty or Kind.Effort or Kind.Request ? d.By.Select(b => Bars(b, d.Deed!, wanted: true)) : []])));
        }

        var lives = reached.Where(c => c.Kind is Kind.Entry or Kind.Begin or Kind.Lasts).ToList();
        return reached.All(c => c.Kind is Kind.Declaration or Kind.Rule or Kind.May or Kind.Power) ? Awaited.Impossible : Awaited.Every(lives.Select(Own));
    }

    /// <summary>A duty is performed when it falls due, or of good will before.</summary>
    private Awaited.It Performing(Clause duty) => _goodWill && !(duty.Deed is { } deed && Deeds.IsConsent(deed))
        ? Node($"willing {duty.Number}", duty.Number, () => Awaited.Nothing)
        : _performances ? Node($"performed {duty.Number}", duty.Number, () => Due(duty, duty.Number)) : Due(duty, duty.Number);

    private Awaited.It Did(string who, Deed deed, string says) => Node($"did {who} {deed.Act} {deed.Place} {deed.To}", says, () =>
    {
        _acts[$"did {who} {deed.Act} {deed.Place} {deed.To}"] = (who, deed);
        var asked = Asking(_draft, who, deed).ToList();
        var bars = Bars(who, deed, asked.Count > 0);
        return asked.Count == 0 || (_goodWill && !Deeds.IsConsent(deed)) ? bars : Awaited.Every([bars, Awaited.Either(asked.Select(a => Due(a, a.Number)))]);
    });

    /// <summary>The provisions that ask or allow somebody an act.</summary>
    public static IEnumerable<Clause> Asking(Draft draft, string who, Deed deed) => draft.Provisions.Where(c =>
        c.Kind is Kind.Duty or Kind.Effort or Kind.Request or Kind.May && c.By.Contains(who) && Deeds.MayBe(c.Deed!, deed));

    /// <summary>What stands in the way of an act, and has to be over first.</summary>
    private Awaited Bars(string who, Deed deed, bool wanted) => Awaited.Every(
    [
        .. _draft.Laws.Where(l => l.By.Contains(who) && Deeds.MayBe(deed, l.Deed!)).Select(BarOf),
        .. _draft.Provisions.Where(b => wanted && b.Kind == Kind.Ban && b.By.Contains(who) && Deeds.MayBe(deed, b.Deed!)).Select(BarUntil),
        .. _draft.Provisions.Where(g => g is { Kind: Kind.Approval, Over: Draft.Agreement } && deed.Act == "sign" && ApprovesFor(g, who)).Select(g => Gate(g, g.Number)),
    ]);

    /// <summary>Whether the approval is the side's own, by its people or its parliament: its consent waits for that.</summary>
    private bool ApprovesFor(Clause gate, string who) => gate.By.Any(b => (b == who && gate.Referendum) || _draft.Find(b).Of == who);

    private Awaited BarOf(Clause law) => law is { Until: null, Conditions.Count: 0 }
        ? Node("never", "law", () => Awaited.Impossible) with { Law = true }
        : ByLaw(Awaited.Every([BarUntil(law), .. law.FactsOf(Word.While).Where(f => f.What == What.MartialLaw).Select(f => Ends(f.Who, "law"))]));

    private static Awaited ByLaw(Awaited need) => need switch
    {
        Awaited.It it => it with { Says = "law", Law = true },
        Awaited.All all => new Awaited.All([.. all.Of.Select(ByLaw)]),
        Awaited.Any any => new Awaited.Any([.. any.Of.Select(ByLaw)]),
        _ => need,
    };

    /// <summary>Until something has happened, or unless it has.</summary>
    private Awaited BarUntil(Clause ban) => Awaited.Every(
    [
        ban.Until is { Fact: { } until } ? Fact(until, ban.Number) : Awaited.Nothing,
        .. ban.Conditions.Where(c => c.Word == Word.Unless).Select(c => Joined(c, ban)),
    ]);

    private Awaited.It Ends(string where, string says) => Node($"peace in {where}", says, () =>
        EndingsOf(_draft, where).ToList() is { Count: > 0 } endings ? Awaited.Either(endings.Select(e => Due(e, e.Number))) : Awaited.Nothing);

    public static IEnumerable<Clause> EndingsOf(Draft draft, string where) => draft.Provisions.Where(c =>
        c.Kind is Kind.Duty or Kind.Effort or Kind.Request or Kind.May && c.By.Contains(where) && c.Deed!.Act == "lift martial law");

    private Awaited.It Gate(Clause gate, string says) => Node($"approval {gate.Number}", says, () => Awaited.Every(
        gate.Referendum ? gate.By.Select(b => Did(b, Deeds.Referendum, gate.Number)) : []));

    public static bool IsDuty(Clause clause) => clause.Kind is Kind.Duty or Kind.Effort or Kind.Request or Kind.Keep or Kind.Ban or Kind.Decision or Kind.Verify or Kind.Report or Kind.Monitor;
}
