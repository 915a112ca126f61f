namespace Parley.Language.Lexing;

/// <summary>The kinds of token that a sentence is made of.</summary>
internal enum TokenKind
{
    Word,
    Number,

    /// <summary><c>2026-03-31</c></summary>
    Date,

    /// <summary><c>00:00</c></summary>
    Clock,

    /// <summary><c>4.1(a)</c>; <c>4.1</c> alone is a <see cref="Number"/> until its place tells.</summary>
    ItemNumber,

    /// <summary><c>"the Line of Contact"</c>, with any kind of double quotation marks.</summary>
    Quoted,

    /// <summary><c>**Ukraine**</c></summary>
    Bold,

    /// <summary><c>*Declaratory.*</c></summary>
    Emphasis,

    /// <summary><c>["contact"](places.geojson)</c></summary>
    Link,

    /// <summary><c>[^kyiv]</c></summary>
    FootnoteMark,
    OpenBracket,
    CloseBracket,
    Bar,
    OpenParenthesis,
    CloseParenthesis,
    Comma,
    Semicolon,
    Colon,
    FullStop,

    /// <summary><c>'s</c> or a bare apostrophe after a name.</summary>
    Possessive,
    Percent,

    /// <summary>A declared name, found after lexing; its words are one token then.</summary>
    Name,

    /// <summary>A bracket that stands for a value: <c>[blank]</c>, <c>[30 | 90]</c>.</summary>
    ValueBracket,

    /// <summary>Anything else.</summary>
    Other,
}
