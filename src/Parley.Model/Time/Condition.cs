namespace Parley.Model.Time;

/// <summary>What must be true, built from facts.</summary>
public abstract record Condition;

public sealed record FactCondition(Fact Fact) : Condition
{
    public override string ToString() => Fact.ToString();
}

public sealed record NotCondition(Condition Body) : Condition
{
    public override string ToString() => $"not ({Body})";
}

/// <summary>All of them.</summary>
public sealed record AndCondition(ValueList<Condition> Parts) : Condition
{
    public override string ToString() => string.Join(" and ", Parts);
}

/// <summary>At least one of them.</summary>
public sealed record OrCondition(ValueList<Condition> Parts) : Condition
{
    public override string ToString() => string.Join(" or ", Parts);
}

/// <summary>A condition and the word that brings it in.</summary>
public sealed record ConditionClause(ConditionWord Word, Condition Condition)
{
    /// <summary>Whether this is an event that brings the norm into being (style: trigger), not a state that must hold meanwhile.</summary>
    public bool IsTrigger => Word is ConditionWord.If or ConditionWord.When or ConditionWord.Whenever or ConditionWord.Once or ConditionWord.After;

    public override string ToString() => $"{Word switch { ConditionWord.ProvidedThat => "provided that", ConditionWord.OnlyIf => "only if", var word => word.ToString().ToLowerInvariant() }} {Condition}";
}

/// <summary>Canonical words; synonyms are read as these.</summary>
public enum ConditionWord
{
    If,
    When,

    /// <summary>Like "when", and each time anew.</summary>
    Whenever,
    Once,
    After,
    Unless,
    ProvidedThat,
    OnlyIf,
    While,
    Until,
}
