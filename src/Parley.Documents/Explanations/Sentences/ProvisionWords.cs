namespace Parley.Documents.Explanations.Sentences;

/// <summary>Provisions by their numbers; the whole agreement as such.</summary>
internal static class ProvisionWords
{
    public static string Of(ValueList<ProvisionRef> references) => Vocabulary.And(references.Select(Of));

    public static string Of(ProvisionRef reference) => reference.Id is { } id ? id.Value : "this agreement";
}
