namespace Parley.Documents.Explanations.Sentences;

/// <summary>What waits for whose approval.</summary>
internal static class ApprovalWords
{
    public static string Of(ApprovalGate gate, Vocabulary vocabulary)
    {
        var what = gate.Of.IsEmpty ? Vocabulary.Quote(gate.Matter) : ProvisionWords.Of(gate.Of, vocabulary);
        var majority = gate.Majority is { } asked ? $" by {Vocabulary.Quote(asked)}" : "";
        return $"{what} cannot take effect before {By(gate, vocabulary)} approves {(gate.Of.Count > 1 ? "them" : "it")}{majority}";
    }

    /// <summary><c>a referendum in Ukraine</c></summary>
    public static string By(ApprovalGate gate, Vocabulary vocabulary)
    {
        var who = gate.Bearers.IsEmpty ? "somebody whom the text does not name" : Vocabulary.And(vocabulary.NamesOf(gate.Bearers));
        who = gate.Bearers.Count > 1 ? gate.Jointly ? $"{who} together" : $"each of {who}" : gate.Jointly ? $"{who} as a whole" : who;
        who = gate.Needed is { } needed ? $"any {needed} of these: {who}" : who;
        return gate.Means switch
        {
            ApprovalMeans.Referendum => $"a referendum in {who}",
            ApprovalMeans.Parliament => $"a parliament ({who})",
            ApprovalMeans.Body => $"a body ({who})",
            ApprovalMeans.Party => who,
            _ => throw new System.Diagnostics.UnreachableException(gate.Means.ToString()),
        };
    }
}
