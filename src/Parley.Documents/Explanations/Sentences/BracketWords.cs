namespace Parley.Documents.Explanations.Sentences;

/// <summary>What the drafters have left open, and who proposes what.</summary>
internal static class BracketWords
{
    /// <summary>At most so many signs of an option are repeated; longer ones are whole sentences, and stand in the text.</summary>
    private const int ShortOption = 60;

    /// <summary><c>Ukraine proposes</c></summary>
    public static string Proposed(ValueList<PartyId> proposers, Vocabulary vocabulary) =>
        $"{Vocabulary.And(vocabulary.NamesOf(proposers))} {(proposers.Count == 1 ? "proposes" : "propose")}";

    /// <summary>Which choice a reading needs: <c>only if option 2 of 3 of bracket 7 is chosen</c>.</summary>
    public static string Of(ChoiceGuard guard, Vocabulary vocabulary)
    {
        var bracket = vocabulary.FindBracket(guard.Bracket);
        if (guard.Option < 0)
        {
            return $"only if the text in bracket {guard.Bracket.Value} is left out";
        }

        if (bracket is { Kind: BracketKind.Optional })
        {
            return $"only if the text in bracket {guard.Bracket.Value} is kept{ProposersOf(bracket, guard.Option, vocabulary)}";
        }

        var of = bracket is null ? "" : $" of {bracket.Options.Count}";
        return $"only if option {guard.Option + 1}{of} of bracket {guard.Bracket.Value} is chosen{ProposersOf(bracket, guard.Option, vocabulary)}";
    }

    /// <summary>A bracket by itself: <c>bracket 7, one of: "30" or "90" (Russia proposes it)</c>.</summary>
    public static string Of(Bracket bracket, Vocabulary vocabulary)
    {
        var options = bracket.Options.Select((o, i) => $"{(o.Text.Length <= ShortOption ? Vocabulary.Quote(o.Text) : $"a text of {o.Text.Length} signs")}{ProposersOf(bracket, i, vocabulary)}").ToList();
        return bracket.Kind switch
        {
            BracketKind.Blank => $"bracket {bracket.Id.Value} is blank",
            BracketKind.Optional => $"bracket {bracket.Id.Value} holds a text that may be left out{ProposersOf(bracket, 0, vocabulary)}",
            _ => $"bracket {bracket.Id.Value} offers {Vocabulary.Or(options)}",
        };
    }

    private static string ProposersOf(Bracket? bracket, int option, Vocabulary vocabulary) =>
        bracket is not null && option < bracket.Options.Count && bracket.Options[option].Proposers is { IsEmpty: false } proposers
            ? $" ({Proposed(proposers, vocabulary)} it)"
            : "";
}
