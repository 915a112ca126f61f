namespace Parley.Documents.Explanations.Sentences;

/// <summary>What must be true, with every grouping shown: <c>A and (B or C)</c>.</summary>
internal static class ConditionWords
{
    /// <summary>With the word that brings it in: <c>provided that Russia has …</c>.</summary>
    public static string Of(ConditionClause clause, Vocabulary vocabulary) => $"{Word(clause.Word)} {Of(clause.Condition, vocabulary)}";

    public static string Of(Condition condition, Vocabulary vocabulary) => condition switch
    {
        FactCondition fact => FactWords.Of(fact.Fact, vocabulary),
        NotCondition { Body: FactCondition fact } => FactWords.Denied(fact.Fact, vocabulary),
        NotCondition not => $"it is not so that {Inner(not.Body, vocabulary)}",
        AndCondition and => Several(and.Parts, Vocabulary.And, vocabulary),
        OrCondition or => Several(or.Parts, Vocabulary.Or, vocabulary),
        _ => throw new System.Diagnostics.UnreachableException(condition.GetType().Name),
    };

    private static string Several(IReadOnlyList<Condition> parts, Func<IEnumerable<string>, string> list, Vocabulary vocabulary) =>
        parts.All(p => p is FactCondition { Fact: StateFact })
            ? FactWords.Several([.. parts.Select(p => ((FactCondition)p).Fact)], list, vocabulary)
            : list(parts.Select(p => Inner(p, vocabulary)));

    private static string Inner(Condition condition, Vocabulary vocabulary) =>
        condition is AndCondition or OrCondition or FactCondition { Fact: AllFact or AnyFact } ? $"({Of(condition, vocabulary)})" : Of(condition, vocabulary);

    private static string Word(ConditionWord word) => word switch
    {
        ConditionWord.If => "if",
        ConditionWord.When => "when",
        ConditionWord.Whenever => "each time that",
        ConditionWord.Once => "once",
        ConditionWord.After => "after",
        ConditionWord.Unless => "unless",
        ConditionWord.ProvidedThat => "provided that",
        ConditionWord.OnlyIf => "only if",
        ConditionWord.While => "as long as",
        ConditionWord.Until => "until",
        _ => throw new System.Diagnostics.UnreachableException(word.ToString()),
    };
}
