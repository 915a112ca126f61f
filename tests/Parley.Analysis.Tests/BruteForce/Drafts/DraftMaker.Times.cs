namespace Parley.Analysis.Tests.BruteForce.Drafts;

/// <summary>Times, and what they hang on.</summary>
internal sealed partial class DraftMaker
{
    /// <summary>When something is to be done.</summary>
    private Clause Timed(Clause clause)
    {
        switch (_dice.Number(0, 11))
        {
            case 0 or 1:
                return clause with { Until = When.On(Day()) };
            case 2:
                return clause with { Until = When.On(Day(), included: false) };
            case 3 or 4:
                return clause with { From = When.After(new Occurrence(What.Entry), 0), Until = When.After(new Occurrence(What.Entry), Lengths()) };
            case 5 or 6:
                var of = TimeFact();
                return clause with { From = When.After(of, 0), Until = When.After(of, Lengths()) };
            case 7:
                return clause with { From = When.After(TimeFact(), _dice.Number(1, 9)), Until = _dice.OneIn(2) ? When.On(Day()) : When.After(TimeFact(), Lengths()) };
            case 8:
                var (from, until) = (Day(), Day());
                return clause with { From = When.On(Math.Min(from, until)), Until = When.On(Math.Max(from, until)) };
            case 9 when clause.Kind == Kind.Duty:
                return clause with { Parallel = Number() };
            case 10 when clause.Kind == Kind.Duty:
                return clause with { Vague = _dice.Of("as soon as possible", "without delay") };
            default:
                return clause;
        }
    }

    /// <summary>When something holds.</summary>
    private Clause Lasting(Clause clause) => _dice.Number(0, 7) switch
    {
        0 => clause with { From = When.On(Day()) },
        1 => clause with { Until = When.On(Day()) },
        2 => clause with { Until = When.On(Day(), included: false) },
        3 => Day() is var from && Day() is var until && from <= until ? clause with { From = When.On(from), Until = When.On(until) } : clause,
        4 => clause with { From = When.After(new Occurrence(What.Entry), 0) },
        5 => clause with { Until = When.Until(Fact()) },
        _ => clause,
    };

    private int Day() => _dice.Number(1, 12);

    private int[] Lengths() => _dice.Number(0, 5) switch
    {
        0 => [],
        1 => [_dice.Number(1, 4), _dice.Number(5, 9)],
        _ => [_dice.Number(1, 9)],
    };

    private Occurrence TimeFact() => _dice.Number(0, 3) switch
    {
        0 when _anchors.Count > 0 => new Occurrence(What.Anchor, _anchors[0].Name),
        0 or 1 => new Occurrence(What.Entry),
        _ => Fact(),
    };

    private Occurrence Fact() => _dice.Number(0, 14) switch
    {
        0 or 1 or 2 or 3 => new Occurrence(What.Fulfilled, _dice.OneIn(10) ? "Article 2" : Number()),
        4 or 5 or 6 => new Occurrence(What.Done, Who: _dice.Of(_sides), Deed: Deed()),
        7 => new Occurrence(What.Done, Who: Council, Deed: Deeds.Publish),
        8 => new Occurrence(What.Verified, _dice.OneIn(10) ? "Article 1" : Number(), _dice.OneIn(4) ? _dice.Of(_sides) : Mission),
        9 => new Occurrence(What.Breached, Reference(), _dice.OneIn(2) ? _dice.Of(_sides) : ""),
        10 => new Occurrence(What.InForce, Number()),
        11 => new Occurrence(_dice.OneIn(2) ? What.Approved : What.Refused, Number()),
        12 => new Occurrence(What.Decided, Number()),
        13 when _dice.OneIn(2) => new Occurrence(What.Done, Who: _dice.Of(_sides), Deed: Deeds.Attack),
        _ => new Occurrence(What.Done, Who: Mission, Deed: Deed()),
    };
}
