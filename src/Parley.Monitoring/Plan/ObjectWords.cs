namespace Parley.Monitoring.Plan;

/// <summary>Compares what an event says was acted on with what the text says, word by word.</summary>
internal static class ObjectWords
{
    /// <summary>Yes when the event's words contain all of the text's (<c>armed forces</c> are <c>forces</c>); possibly when they are fewer; no when any differs.</summary>
    public static Answer Compare(string text, string said)
    {
        if (string.Equals(text, said, StringComparison.OrdinalIgnoreCase))
        {
            return Answer.Yes;
        }

        var (wanted, given) = (WordsOf(text), WordsOf(said));
        return wanted.IsSubsetOf(given) ? Answer.Yes : given.Count > 0 && given.IsSubsetOf(wanted) ? Answer.Possibly : Answer.No;
    }

    private static HashSet<string> WordsOf(string text) =>
        text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("the" or "its" or "their" or "all" or "a" or "an" or "of" or "and")).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
