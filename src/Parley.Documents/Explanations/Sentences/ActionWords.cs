namespace Parley.Documents.Explanations.Sentences;

/// <summary>An act with its roles: <c>withdraw its own "forces" from the Donetsk Zone</c>.</summary>
internal static class ActionWords
{
    /// <param name="subject">Who acts: what belongs to it is its own.</param>
    public static string Infinitive(Action action, ValueList<PartyId> subject, Vocabulary vocabulary) =>
        (vocabulary.FindAct(action.Act)?.Verb ?? $"do what no vocabulary knows, {Vocabulary.Quote(action.Act.Value)},") + Roles(action.Roles, subject, vocabulary);

    public static string Participle(Action action, ValueList<PartyId> subject, Vocabulary vocabulary) =>
        (vocabulary.FindAct(action.Act)?.Participle ?? $"done what no vocabulary knows, {Vocabulary.Quote(action.Act.Value)},") + Roles(action.Roles, subject, vocabulary);

    public static string Roles(IEnumerable<RoleFiller> roles, ValueList<PartyId> subject, Vocabulary vocabulary) =>
        string.Concat(roles.OrderBy(r => Order(r.Role)).Select(r => Of(r, subject, vocabulary)));

    private static int Order(ActRole role) => role switch
    {
        ActRole.Object => 0,
        ActRole.Counterparty => 2,
        ActRole.Manner => 3,
        ActRole.Supervisor or ActRole.Witness or ActRole.Helper => 4,
        _ => 1,
    };

    private static string Of(RoleFiller role, ValueList<PartyId> subject, Vocabulary vocabulary)
    {
        var filler = FillerWords.Of(role.Filler, subject, vocabulary);
        return role.Role switch
        {
            ActRole.Object => $" {filler}",
            ActRole.Counterparty => $", with {filler} as counterparty",
            ActRole.Manner => $", in a manner given as {filler}",
            ActRole.Supervisor => $", under the supervision of {filler}",
            ActRole.Witness => $", in the presence of {filler}",
            ActRole.Helper => $", with the help of {filler}",
            _ => $" {role.Role.ToString().ToLowerInvariant()} {filler}",
        };
    }
}
