namespace Parley.Analysis.Common;

/// <summary>When doing one thing is also doing another.</summary>
internal static class ActionMatching
{
    /// <summary>
    /// Whether whoever does <paramref name="done"/> may thereby do <paramref name="asked"/>: the same act or a case of it, and no role that both fill is filled differently.
    /// Distances and manners are not compared, since the text rarely repeats them.
    /// </summary>
    public static bool MayBe(this Action done, Action asked, AnalysisContext context) =>
        IsCaseOf(done.Act, asked.Act, context) && asked.Roles.All(role => IsLoose(role.Role) || Compatible(done.Find(role.Role)?.Filler, role.Filler));

    /// <summary>
    /// Whether whoever does <paramref name="done"/> cannot but do <paramref name="asked"/>: every role that <paramref name="asked"/> fills is filled by the same, or by a place within it.
    /// </summary>
    public static bool MustBe(this Action done, Action asked, AnalysisContext context, Func<ActRole, PlaceId, PlaceId, bool> covers) =>
        IsCaseOf(done.Act, asked.Act, context) && asked.Roles.All(role => Contained(done.Find(role.Role)?.Filler, role.Filler, (p, q) => covers(role.Role, p, q)));

    public static bool IsCaseOf(ActId narrow, ActId wide, AnalysisContext context)
    {
        // Cases are declared one below the other and never deep; the bound only guards against a circle in an agreement's own acts.
        for (var depth = 0; depth < 8; depth++)
        {
            if (narrow == wide)
            {
                return true;
            }

            if (context.FindAct(narrow)?.CaseOf is not { } wider)
            {
                return false;
            }

            narrow = wider;
        }

        return false;
    }

    private static bool IsLoose(ActRole role) => role is ActRole.By or ActRole.Manner;

    private static bool Compatible(Filler? done, Filler asked) => (done, asked) switch
    {
        (null, _) => true,
        (PlaceFiller d, PlaceFiller a) => a.Places.All(p => d.Places.Contains(p)),
        (PartyFiller d, PartyFiller a) => a.Parties.All(p => d.Parties.Contains(p)),
        (ProvisionFiller d, ProvisionFiller a) => a.Provisions.All(p => d.Provisions.Contains(p)),
        (ThingFiller d, ThingFiller a) => SameThing(d, a),
        _ => false,
    };

    private static bool Contained(Filler? done, Filler asked, Func<PlaceId, PlaceId, bool> inside) => (done, asked) switch
    {
        (PlaceFiller d, PlaceFiller a) => d.Places.All(p => a.Places.Any(q => inside(p, q))),
        (PartyFiller d, PartyFiller a) => d.Parties.All(p => a.Parties.Contains(p)),
        (ProvisionFiller d, ProvisionFiller a) => d.Provisions.All(p => a.Provisions.Contains(p)),
        (ThingFiller d, ThingFiller a) => SameThing(d, a) && d.Quantity is null && a.Quantity is null,
        _ => false,
    };

    private static bool SameThing(ThingFiller done, ThingFiller asked) =>
        Plain(done.Thing).Equals(Plain(asked.Thing), StringComparison.OrdinalIgnoreCase) && (done.Of is null || asked.Of is null || done.Of == asked.Of);

    /// <summary>Without the article in front, or what stands in its place: <c>any road</c>, <c>all prisoners</c>.</summary>
    public static string Plain(string words)
    {
        foreach (var article in new[] { "the ", "a ", "an ", "any ", "every ", "each ", "all " })
        {
            if (words.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return words[article.Length..];
            }
        }

        return words;
    }
}
