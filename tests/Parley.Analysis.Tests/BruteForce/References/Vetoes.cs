using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>Who can keep a decision, an approval or a beginning from coming about: every set of players, tried out.</summary>
internal static class Vetoes
{
    public static IEnumerable<Clause> Sentences(Draft draft) => draft.Provisions.Where(c => c.Kind is Kind.Decision or Kind.Approval or Kind.Entry or Kind.Begin);

    /// <summary>The smallest sets that block it, each without a member to spare; null where the text does not say who decides, or how.</summary>
    public static List<List<string>>? Of(Draft draft, Clause clause)
    {
        if (ComesAbout(draft, clause) is not { } comesAbout)
        {
            return null;
        }

        var names = draft.Players.Select(p => p.Name).ToList();
        var blocking = Enumerable.Range(0, 1 << names.Count).Where(set => !comesAbout(n => (set & (1 << names.IndexOf(n))) != 0)).ToList();
        return [.. blocking.Where(set => set != 0 && !blocking.Any(o => o != set && (o & set) == o)).Select(set => names.Where((_, i) => (set & (1 << i)) != 0).ToList())];
    }

    /// <summary>Whether it comes about, by who says no.</summary>
    private static Func<Func<string, bool>, bool>? ComesAbout(Draft draft, Clause clause)
    {
        switch (clause.Kind)
        {
            case Kind.Approval:
                return no => !clause.By.Any(no);
            case Kind.Decision when clause.By is not [var one] || draft.Find(one).Role != Role.Body:
                return no => !clause.By.Any(no);
            case Kind.Decision:
                var members = draft.Find(clause.By[0]).Members;
                var rule = draft.Provisions.FirstOrDefault(c => c.Kind == Kind.Rule && c.By.Contains(clause.By[0]));
                var differ = draft.Provisions.Any(c => c.Kind == Kind.Rule && c.By.Contains(clause.By[0]) && (c.Method != rule!.Method || (c.Method == Method.Votes && c.Votes != rule.Votes)));
                return members is null || rule is null || differ || (rule.Method == Method.Votes && rule.Votes > members.Count) ? null : no => Carries(rule, members.Count(m => !no(m)), members.Count);
            default:
                return no => clause.Conditions.All(c => c.All ? c.Facts.All(f => !Withholds(f, no)) : c.Facts.Any(f => !Withholds(f, no)));
        }
    }

    private static bool Carries(Clause rule, int votes, int members) => rule.Method switch
    {
        Method.Consent => votes == members,
        Method.Majority => votes * 2 > members,
        Method.TwoThirds => votes * 3 >= members * 2,
        _ => votes >= rule.Votes,
    };

    private static bool Withholds(Occurrence fact, Func<string, bool> no) => fact.What is What.Done or What.Verified && no(fact.Who);
}
