namespace Parley.Negotiation.Texts;

/// <summary>One of two texts that are to say the same.</summary>
/// <param name="Text">What the agreement was read from.</param>
/// <param name="Mentions">Reads what plain words of it mention.</param>
/// <param name="Misread">Numbers of provisions in which something could not be understood; the empty one for what stands outside them.</param>
public sealed record ComparedText(Agreement Agreement, SourceText Text, ReadMentions Mentions, IReadOnlySet<string> Misread);
