namespace Parley.Negotiation.Texts;

/// <summary>One of two texts that are to say the same.</summary>
/// <param name="Text">What the agreement was read from.</param>
/// <param name="Mentions">Reads what plain words of it mention.</param>
/// <param name="Misread">Whether something that stands outside the provisions could not be understood.</param>
public sealed record ComparedText(Agreement Agreement, SourceText Text, ReadMentions Mentions, bool Misread);
