namespace Parley.Documents.Explanations.Sentences;

/// <summary>Who: one, each of several for itself, or several together.</summary>
internal static class BearerWords
{
    /// <summary><c>each of Ukraine and Russia</c>; <c>Ukraine and Russia together</c>.</summary>
    public static string Of(Norm norm, Vocabulary vocabulary) => Named(norm, vocabulary) + Answering(norm, vocabulary);

    private static string Named(Norm norm, Vocabulary vocabulary)
    {
        var names = vocabulary.NamesOf(norm.Bearers);
        return (norm.Bearers.Count, norm) switch
        {
            (0, { OpenBearers: not null }) => "somebody who is still open",
            (0, _) => "somebody whom the text does not name",
            (1, { Jointly: true }) => $"{Vocabulary.And(names)} as a whole",
            (1, _) => Vocabulary.And(names),
            (_, { Jointly: true }) => $"{Vocabulary.And(names)} together",
            _ => $"each of {Vocabulary.And(names)}",
        };
    }

    /// <summary>Whose acts they answer for, where these are not their own.</summary>
    private static string Answering(Norm norm, Vocabulary vocabulary)
    {
        if (norm.Performer is not { } performer)
        {
            return "";
        }

        var named = performer.Parties.IsEmpty ? "" : $"{Vocabulary.And(vocabulary.NamesOf(performer.Parties))}, told as ";
        return $", answering for what {named}{Vocabulary.Quote(performer.Words)}{(performer.Anybody ? " or anybody else" : "")} may do,";
    }

    /// <summary>Who, and that it is forbidden: <c>neither Ukraine nor Russia may</c>.</summary>
    public static string Forbidden(Norm norm, Vocabulary vocabulary) => norm switch
    {
        { Bearers.Count: 2, Jointly: false } => $"neither {vocabulary.NameOf(norm.Bearers[0])} nor {vocabulary.NameOf(norm.Bearers[1])}{Answering(norm, vocabulary)} may",
        { Bearers.Count: > 2, Jointly: false } => $"none of {Vocabulary.And(vocabulary.NamesOf(norm.Bearers))}{Answering(norm, vocabulary)} may",
        _ => $"{Of(norm, vocabulary)} must not",
    };
}
