namespace Parley.Analysis.Tests.BruteForce.Drafts;

/// <summary>Makes a random small agreement: two or three sides, a body, three to eight provisions.</summary>
internal sealed partial class DraftMaker
{
    private const string Mission = "the Mission";
    private const string Council = "the Council";
    private const string Assembly = "the Assembly";
    private const string Commission = "the Commission";

    private static readonly Kind[] Kinds =
    [
        Kind.Duty, Kind.Duty, Kind.Duty, Kind.Duty, Kind.Duty, Kind.Duty, Kind.Duty, Kind.Duty, Kind.Duty, Kind.Duty, Kind.Ban, Kind.Ban, Kind.Ban, Kind.Ban,
        Kind.May, Kind.May, Kind.Keep, Kind.Keep, Kind.Effort, Kind.Request, Kind.Power, Kind.Power, Kind.Decision, Kind.Decision, Kind.Rule,
        Kind.Approval, Kind.Approval, Kind.Verify, Kind.Verify, Kind.Report, Kind.Monitor, Kind.Entry, Kind.Entry, Kind.Begin, Kind.Suspended, Kind.Lasts, Kind.Declaration, Kind.Saving,
    ];

    private readonly Dice _dice;
    private readonly IReadOnlyList<Player> _players;
    private readonly IReadOnlyList<string> _sides;
    private readonly IReadOnlyList<Term> _terms;
    private readonly IReadOnlyList<Anchored> _anchors;
    private readonly IReadOnlyList<(int Article, string Number)> _numbers;

    private DraftMaker(int seed)
    {
        _dice = new Dice(seed);
        _sides = _dice.OneIn(3) ? ["Arland", "Borland", "Celand"] : ["Arland", "Borland"];
        _players = [.. Players()];
        _terms = [.. Terms()];
        var (first, second) = (_dice.Number(2, 5), _dice.Number(1, 3));
        _numbers = [.. Enumerable.Range(1, first).Select(n => (1, $"1.{n}")), .. Enumerable.Range(1, second).Select(n => (2, $"2.{n}"))];
        _anchors = [.. Anchors()];
    }

    public static Draft Make(int seed)
    {
        var maker = new DraftMaker(seed);
        return new Draft(maker._players, maker._terms, maker._anchors, [.. maker.Laws(), .. maker._numbers.Select(n => maker.Provision(new Clause(n.Article, n.Number, maker._dice.Of(Kinds))))]);
    }

    private IEnumerable<Player> Players()
    {
        foreach (var side in _sides)
        {
            yield return new Player(side, Role.Side, [], "");
        }

        yield return new Player(Mission, Role.Observer, [], "");
        yield return new Player(Council, Role.Outside, [], "");
        yield return new Player(Assembly, Role.Parliament, [], "Arland");
        yield return new Player(Commission, Role.Body, _dice.Number(0, 9) switch { 0 => null, < 6 => _sides, _ => [.. _sides, Mission] }, "");
    }

    private IEnumerable<Term> Terms()
    {
        yield return new Term("the Zone", "the area [\"zone\"](places.geojson)", []);
        yield return new Term("the Strip", "the area [\"strip\"](places.geojson)", []);
        if (_dice.OneIn(2))
        {
            yield return new Term("the Core", "the Zone except the Strip", ["the Zone", "the Strip"]);
        }

        if (_dice.OneIn(4))
        {
            yield return new Term("the Belt", "the area within 5 km of the Zone", ["the Zone"]);
        }

        if (_dice.OneIn(4))
        {
            yield return new Term("the Region", "the Zone and the Strip", ["the Zone", "the Strip"]);
        }

        if (_dice.OneIn(4))
        {
            yield return new Term("the Plan", "the plan of 1 January 2026", []);
        }
    }

    private IEnumerable<Anchored> Anchors()
    {
        if (_dice.OneIn(3))
        {
            yield return new Anchored("D-Day", _dice.Number(0, 3) switch
            {
                0 => null,
                1 => new Occurrence(What.Done, Who: Council, Deed: Deeds.Publish),
                _ => new Occurrence(What.Fulfilled, Number()),
            });
        }
    }

    private IEnumerable<Clause> Laws()
    {
        if (_dice.OneIn(3))
        {
            var law = new Clause(0, "law", Kind.OutsideLaw) { By = [_dice.Of(_sides)], Deed = _dice.OneIn(2) ? Deeds.Elections : Deeds.Referendum };
            yield return _dice.Number(0, 6) switch
            {
                0 => law,
                1 => law with { Until = When.Until(Fact()) },
                6 => law with { Until = When.On(Day()) },
                2 => law with { Conditions = [new Proviso(Word.Unless, true, [Fact()])] },
                _ => law with { Conditions = [new Proviso(Word.While, true, [new Occurrence(What.MartialLaw, Who: law.By[0])])] },
            };
        }
    }

    private Clause Provision(Clause clause) => clause.Kind switch
    {
        Kind.Duty => Ordered(Conditioned(Timed(clause with { By = Bearers(), Deed = Deed(), Optional = _dice.OneIn(12), Manner = _dice.OneIn(10) ? _dice.Of("by a comparable distance", "by a comparable distance of 5 km", "by a similar distance") : "" }))),
        Kind.Effort => Timed(clause with { By = Bearers(), Deed = Deed() }),
        Kind.Request => clause with { By = [_dice.Of(_sides)], Deed = Deed() },
        Kind.Keep => Ordered(Lasting(clause with { By = Bearers(), Deed = new Deed("keep", "", "", Place()) } is var keep && _dice.OneIn(3) ? keep : _dice.OneIn(2) ? keep with { Least = _dice.Number(2, 6) } : keep with { Most = _dice.Number(2, 6) })),
        Kind.Ban => Ordered(Conditioned(Lasting(clause with { By = Bearers(), Deed = _dice.OneIn(2) ? Deeds.Deploy(PlaceOrNone()) : Deed() }))),
        Kind.May => Ordered(Conditioned(Lasting(clause with { By = Bearers(), Deed = _dice.OneIn(2) ? Deeds.Deploy(PlaceOrNone()) : Deed() }))),
        Kind.Power => Remedying(clause with { By = [_dice.OneIn(5) ? Commission : _dice.Of(_sides)], Over = Number() }),
        Kind.Decision => clause with
        {
            By = _dice.OneIn(3) ? _sides : [Commission],
            Matter = _dice.Of("the routes", "the sanctions for a breach", "the comparable distance", "the provocation"),
            Until = _dice.OneIn(2) ? When.On(Day()) : null,
            HasDefault = _dice.OneIn(2),
        },
        Kind.Rule => clause with { By = [Commission], Method = _dice.Of(Method.Consent, Method.Majority, Method.TwoThirds, Method.Votes), Votes = _dice.Number(2, 4) },
        Kind.Approval => Approval(clause with { Over = _dice.OneIn(4) ? Draft.Agreement : Number() }),
        Kind.Verify => Watching(clause with { By = [_dice.OneIn(3) ? _dice.Of([.. _sides, Commission]) : Mission], Over = Reference() }),
        Kind.Report => clause with { By = [Mission], Over = Reference(), Every = _dice.Number(1, 5) },
        Kind.Monitor => clause with { By = [_dice.OneIn(3) ? Commission : Mission] },
        Kind.Entry => Entry(clause),
        Kind.Saving => clause with { Over = _dice.OneIn(2) ? Draft.Agreement : Reference() },
        Kind.Lasts => clause with { Until = _dice.OneIn(2) ? When.On(Day()) : When.After(new Occurrence(What.Entry), _dice.Number(1, 9)) },
        Kind.Suspended => clause with { Over = Reference(), Until = When.Until(Fact()) },
        Kind.Begin => clause with { Over = Number(), Conditions = [new Proviso(_dice.Of(Word.Once, Word.When), true, [Fact()])] },
        _ => clause,
    };

    private Clause Approval(Clause clause) => _dice.Number(0, 4) switch
    {
        0 or 1 => clause with { Referendum = true, By = [_dice.Of(_sides)] },
        2 => clause with { By = [Assembly] },
        3 => clause with { By = [Commission] },
        _ => clause with { By = _dice.Some(_sides, 1, 2) },
    };

    private Clause Entry(Clause clause)
    {
        if (_dice.OneIn(3))
        {
            var on = When.On(Day());
            return clause with { From = on, Until = on };
        }

        var facts = _dice.OneIn(2)
            ? _sides.Select(s => new Occurrence(What.Done, Who: s, Deed: Deeds.Sign))
            : Enumerable.Range(0, _dice.Number(1, 2)).Select(_ => Fact()).Where(f => f.What != What.Entry);
        var all = facts.Distinct().ToList();
        return all.Count == 0 ? clause with { From = When.On(Day()), Until = null } : clause with { Conditions = [new Proviso(_dice.Of(Word.Once, Word.When), all.Count == 1 || _dice.OneIn(2), all)] };
    }

    private Clause Conditioned(Clause clause)
    {
        if (!_dice.OneIn(2))
        {
            return clause;
        }

        var word = _dice.Of(Word.Once, Word.Once, Word.When, Word.If, Word.Whenever, Word.Unless, Word.OnlyIf, Word.Provided, Word.While);
        var facts = word is Word.While or Word.Unless && _dice.OneIn(3)
            ? [new Occurrence(What.MartialLaw, Who: _dice.Of(_sides))]
            : Enumerable.Range(0, _dice.Number(1, 2)).Select(_ => Fact()).Distinct().ToList();

        return clause with { Conditions = [new Proviso(word, facts.Count == 1 || _dice.OneIn(2), facts)] };
    }

    private Clause Remedying(Clause clause) => _dice.OneIn(3)
        ? clause
        : clause with { Conditions = [new Proviso(Word.If, true, [new Occurrence(What.Breached, Reference(), _dice.OneIn(2) ? _dice.Of(_sides) : "")])] };

    private Clause Ordered(Clause clause) => _dice.Number(0, 9) switch
    {
        0 => clause with { Despite = [Reference()] },
        1 => clause with { SubjectTo = [Reference()] },
        2 => clause with { Despite = _dice.Some([.. _numbers.Select(n => n.Number)], 1, 2) },
        _ => clause,
    };

    private Clause Watching(Clause clause) => _dice.Number(0, 3) switch
    {
        0 => clause with { Until = When.On(Day()) },
        1 => clause with { Until = When.After(TimeFact(), Lengths()) },
        _ => clause,
    };

    private IReadOnlyList<string> Bearers() => _dice.OneIn(6) ? [Mission] : _dice.Some(_sides, 1, 2);

    private Deed Deed() => Deeds.Any(_dice, Place(), PlaceOrNone(), _sides, _terms.Any(t => t.Name == "the Plan"));

    private string Place() => _dice.Of([.. _terms.Where(t => t.Name != "the Plan").Select(t => t.Name)]);

    private string PlaceOrNone() => _dice.OneIn(5) ? "" : Place();

    private string Number() => _dice.Of(_numbers).Number;

    private string Reference() => _dice.Number(0, 9) switch
    {
        0 => "Article 1",
        1 => "Article 2",
        _ => Number(),
    };
}
