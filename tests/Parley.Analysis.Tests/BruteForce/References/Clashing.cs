using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>Sentences that ask or allow what another one forbids: the same somebody, act and place, on some day of some run, and neither comes first.</summary>
internal static class Clashing
{
    private const int Days = 14;

    public static IEnumerable<(Clause Clause, Clause Ban)> Of(Draft draft, Func<Clause, bool> wanted) =>
        from clause in draft.Provisions.Where(wanted)
        from ban in draft.Provisions.Where(c => c.Kind == Kind.Ban)
        where clause.By.Any(ban.By.Contains) && CannotBut(clause.Deed!, ban.Deed!) && Meet(clause, ban)
        select (clause, ban);

    /// <summary>Whether both bind on some day, and neither comes first.</summary>
    public static bool Meet(Clause clause, Clause other) => SomeDay(clause, other) && !IsOver(clause, other) && !IsOver(other, clause);

    /// <summary>Whether whoever does the one does the other, wherever the areas are drawn.</summary>
    private static bool CannotBut(Deed done, Deed forbidden) => Deeds.IsCase(done, forbidden)
        && (forbidden.To.Length == 0 || forbidden.To == done.To)
        && (forbidden.Place.Length == 0 || done.Place == forbidden.Place || (done.Place.Length > 0 && AlwaysThere(done, forbidden)));

    /// <summary>
    /// Over all drawings of the Zone and the Strip: which of three points there are, one in the Zone alone, one in the Strip alone and one in both.
    /// Who withdraws from a place leaves all of it, so there meeting is enough; no place is empty.
    /// </summary>
    private static bool AlwaysThere(Deed done, Deed forbidden) => AlwaysThere(done.Place, forbidden.Place, whole: done.Act == "withdraw troops");

    /// <param name="whole">Whether meeting is enough.</param>
    public static bool AlwaysThere(string place, string other, bool whole = false) => place == other || Enumerable.Range(1, 7)
        .Select(drawing => Enumerable.Range(1, 3).Where(point => (drawing & (1 << (point - 1))) != 0).ToList())
        .Where(points => points.Exists(p => IsIn(place, p)) && points.Exists(p => IsIn(other, p)))
        .All(points => whole
            ? points.Exists(p => IsIn(place, p) && IsIn(other, p))
            : place != Around && points.TrueForAll(p => !IsIn(place, p) || IsIn(other, p)));

    private const string Around = "the Belt";

    /// <summary>Of the Belt, which holds the Zone and more, only what is surely in it.</summary>
    private static bool IsIn(string place, int point) => place switch
    {
        "the Zone" or Around => (point & 1) != 0,
        "the Strip" => (point & 2) != 0,
        "the Core" => point == 1,
        _ => true,
    };

    /// <summary>Whether there is a day on which both bind, whenever what the ban ends with, if anything, comes.</summary>
    private static bool SomeDay(Clause clause, Clause ban)
    {
        // A ban under a condition gives way where its condition says so; under the same trigger both bind together.
        if (!ban.Conditions.All(c => c.Word is Word.Once or Word.If or Word.When && clause.Conditions.Any(o => o.Word == c.Word && o.All == c.All && o.Facts.SequenceEqual(c.Facts))))
        {
            return false;
        }

        var ends = new[] { clause.Until, ban.Until }.Select(u => u is { Included: false } ? u.Fact : null).OfType<Occurrence>().Distinct().ToList();
        return Enumerable.Range(0, Days).Any(day => Comings(ends).Any(come => Binds(clause, day, come) && Binds(ban, day, come)));
    }

    /// <summary>Every way in which facts can come on some day, or later than all days.</summary>
    private static IEnumerable<Dictionary<Occurrence, int>> Comings(List<Occurrence> facts) => facts.Aggregate(
        (IEnumerable<Dictionary<Occurrence, int>>)[[]],
        (ways, fact) => ways.SelectMany(w => Enumerable.Range(0, Days + 2).Select(day => new Dictionary<Occurrence, int>(w) { [fact] = day })));

    private static bool Binds(Clause clause, int day, Dictionary<Occurrence, int> come) =>
        (clause.From?.Date is not { } from || day >= from)
        && (clause.Until?.Date is not { } until || day < until || (day == until && clause.Until.Included))
        && (clause.Until is not { Included: false, Fact: { } end } || day < come[end])
        && (clause.From?.Fact is not { } start || Has(start, day, come))
        && clause.Conditions.Where(c => c.Word is Word.Once or Word.When or Word.OnlyIf or Word.Provided).All(c => c.All ? c.Facts.All(f => Has(f, day, come)) : c.Facts.Any(f => Has(f, day, come)));

    /// <summary>Of what no end hangs on, any day may be the day.</summary>
    private static bool Has(Occurrence fact, int day, Dictionary<Occurrence, int> come) => !come.TryGetValue(fact, out var comes) || day >= comes;

    public static bool IsOver(Clause first, Clause second) => first.Despite.Any(r => Draft.Reaches(r, second)) || second.SubjectTo.Any(r => Draft.Reaches(r, first));
}
