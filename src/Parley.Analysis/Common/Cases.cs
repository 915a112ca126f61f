namespace Parley.Analysis.Common;

/// <summary>What a norm provides for without awaiting it.</summary>
internal static class Cases
{
    /// <summary>Whether the norm needs an act after "if" or "whenever" that no norm asks of its actors or allows them: <c>if Russia invades Ukraine</c>. Consent to the agreement is awaited even so.</summary>
    /// <param name="by">Whose act it has to be; null for anybody's.</param>
    public static bool IsForACase(this AnalysisContext context, Norm norm, PartyId? by = null)
    {
        return norm.Conditions.Where(c => c.Word is ConditionWord.If or ConditionWord.Whenever).Any(c => Needs(c.Condition));

        bool Needs(Condition condition) => condition switch
        {
            FactCondition fact => NeedsFact(fact.Fact),
            AndCondition and => and.Parts.Any(Needs),
            OrCondition or => or.Parts.All(Needs),
            _ => false,
        };

        bool NeedsFact(Fact fact) => fact switch
        {
            AllFact all => all.Facts.Any(NeedsFact),
            AnyFact any => any.Facts.All(NeedsFact),
            ActFact act => IsAskedOfNobody(act, context) && (by is not { } party || (act.AnyActor ? act.Actors is [var only] && only == party : act.Actors.Contains(party))),
            _ => false,
        };
    }

    private static bool IsAskedOfNobody(ActFact act, AnalysisContext context) =>
        !ActKinds.IsConsent(act.Action.Act) && !act.Actors.Any(a => Promises.Of(a, act.Action, context).Any());
}
