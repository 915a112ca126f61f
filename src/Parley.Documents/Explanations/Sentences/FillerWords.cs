namespace Parley.Documents.Explanations.Sentences;

/// <summary>What fills a role of an act: places, parties, provisions, or things in the document's words.</summary>
internal static class FillerWords
{
    public static string Of(Filler filler, ValueList<PartyId> subject, Vocabulary vocabulary) => filler switch
    {
        PlaceFiller places => PlaceWords.Of(places.Places, vocabulary),
        PartyFiller parties => Vocabulary.And(vocabulary.NamesOf(parties.Parties)),
        ProvisionFiller provisions => ProvisionWords.Of(provisions.Provisions, vocabulary),
        ThingFiller thing => Of(thing, subject, vocabulary),
        _ => throw new System.Diagnostics.UnreachableException(filler.GetType().Name),
    };

    private static string Of(ThingFiller thing, ValueList<PartyId> subject, Vocabulary vocabulary)
    {
        var own = thing.Of is { } owner && subject is [var only] && only == owner;
        var whose = own ? "its own " : "";
        var words = !thing.Further.IsEmpty ? whose + Several(thing, vocabulary)
            : thing.Quantity is { IsShare: true } ? $"{CountOf(thing, vocabulary)}{whose}{Vocabulary.Quote(thing.Thing)}"
            : $"{whose}{CountOf(thing, vocabulary)}{Vocabulary.Quote(thing.Thing)}";
        return thing.Of is { } of && !own ? $"{words} of {vocabulary.NameOf(of)}" : words;
    }

    /// <summary>Amounts of several things, each with its own; what they are together only where that says more.</summary>
    private static string Several(ThingFiller thing, Vocabulary vocabulary)
    {
        var each = Vocabulary.And(thing.Quantities.Select(q => $"{QuantityWords.Of(q, vocabulary)} {Vocabulary.Quote(q.Unit)}"));
        return thing.Thing == Vocabulary.And(thing.Quantities.Select(q => q.Unit)) ? each : $"{each} (together {Vocabulary.Quote(thing.Thing)})";
    }

    private static string CountOf(ThingFiller thing, Vocabulary vocabulary)
    {
        if (thing.Quantity is not { } quantity)
        {
            return "";
        }

        var unit = quantity.Unit == thing.Thing ? "" : quantity.IsShare ? "of " : $"{Vocabulary.Quote(quantity.Unit)} of ";
        return $"{QuantityWords.Of(quantity, vocabulary)} {unit}";
    }
}
