using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>Conditions built from facts.</summary>
internal static class ConditionBinder
{
    public static Condition Bind(ConditionSyntax condition, ValueList<PartyId> subject, Scope scope)
    {
        switch (condition)
        {
            case JoinedConditionSyntax { Any: true } any:
                return new OrCondition(any.Parts.Select(p => Bind(p, subject, scope)).ToValueList());
            case JoinedConditionSyntax all:
                return new AndCondition(all.Parts.Select(p => Bind(p, subject, scope)).ToValueList());
            case FactConditionSyntax { Fact: StateFactSyntax { Provisions.Length: > 1 } state }:
                var states = FactBinder.StatesOf(state, scope).Select(f => state.Negated ? new NotCondition(new FactCondition(f)) : (Condition)new FactCondition(f)).ToValueList();
                return state.Any ? new OrCondition(states) : new AndCondition(states);
            default:
                var (fact, negated) = FactBinder.Bind(((FactConditionSyntax)condition).Fact, subject, scope);
                return negated ? new NotCondition(new FactCondition(fact)) : new FactCondition(fact);
        }
    }
}
