namespace Parley.Documents.Explanations.Sentences;

/// <summary>What is made so by being said.</summary>
internal static class RecognitionWords
{
    public static string Of(Recognition recognition, Vocabulary vocabulary)
    {
        var how = recognition.DeFacto ? "in fact, not in law, " : "";
        var where = recognition.Places.IsEmpty ? "it names no place" : $"the place meant is {PlaceWords.Of(recognition.Places, vocabulary)}";
        var who = recognition.Bearers.IsEmpty ? "" : $" by {BearerWords.Of(recognition, vocabulary)}";
        return $"{Vocabulary.Quote(recognition.Subject)} is {how}recognised{who} as {Vocabulary.Quote(recognition.As)} ({where})";
    }
}
