namespace Parley.Documents.Explanations.Sentences;

/// <summary>Provisions by their numbers, articles as such, and the whole agreement.</summary>
internal static class ProvisionWords
{
    public static string Of(ValueList<ProvisionRef> references, Vocabulary vocabulary) => Vocabulary.And(references.Select(r => Of(r, vocabulary)));

    public static string Of(ProvisionRef reference, Vocabulary vocabulary) => reference.Id switch
    {
        null => "this agreement",
        { } id => vocabulary.IsArticle(id) ? $"Article {id.Value}" : id.Value,
    };
}
