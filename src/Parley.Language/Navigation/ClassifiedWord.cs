namespace Parley.Language.Navigation;

/// <summary>A stretch of a sentence and what the language takes it for.</summary>
public sealed record ClassifiedWord(TextSpan Span, WordClass Class, bool Declares);

/// <summary>What words are to the language.</summary>
public enum WordClass
{
    /// <summary>shall, may, must, not: what makes a sentence a norm.</summary>
    Modal,

    /// <summary>if, until, within, despite: what brings in a clause.</summary>
    ClauseWord,
    Party,
    Group,
    Place,
    Term,
    Anchor,

    /// <summary>The verb of an act of the vocabulary.</summary>
    Act,

    /// <summary>The number of a provision or article.</summary>
    Provision,

    /// <summary>A number, a date, a time of day.</summary>
    Number,

    /// <summary>The marks of a bracket, and <c>blank</c> in it.</summary>
    Bracket,
    Footnote,
}
