namespace Parley.Language;

/// <summary>What the reader bounds, each with its reason. Past a limit there is a diagnostic, never a crash.</summary>
internal static class Limits
{
    /// <summary>Brackets inside brackets. Negotiators nest two or three deep; beyond this nobody can read the text, and the stack must hold.</summary>
    public const int BracketDepth = 16;

    /// <summary>Ways to read one sentence, over all combinations of its alternatives. Above this the analyses that try each would stop being quick.</summary>
    public const int SentenceVariants = 64;

    /// <summary>Words of one sentence. The longest in the treaties at hand has some 300; recognising forms looks ahead and must stay quick.</summary>
    public const int SentenceTokens = 2_000;

    /// <summary>Unknown names of one text that are compared with every known one, to suggest the nearest. A text with more misspellings than this is another text; the rest are reported without a suggestion, so that checking stays quick.</summary>
    public const int Suggestions = 200;

    /// <summary>Parties and bodies of one agreement. The largest treaties have some two hundred; "each Party" makes one duty for each of them, in every sentence that says so.</summary>
    public const int Parties = 1_000;

    /// <summary>Conditions inside conditions. The stack must hold; treaties nest three or four.</summary>
    public const int ConditionDepth = 32;
}
