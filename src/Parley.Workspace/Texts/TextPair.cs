using Parley.Negotiation.Texts;

namespace Parley.Workspace.Texts;

/// <summary>Two texts of one agreement, compared.</summary>
/// <param name="Differences">In the order of the first text.</param>
public sealed record TextPair(AgreementFile First, AgreementFile Second, ValueList<TextDifference> Differences)
{
    /// <param name="first">A file that can be read.</param>
    /// <param name="second">Another.</param>
    /// <exception cref="ArgumentException">One of them cannot be read.</exception>
    public static TextPair Compare(AgreementFile first, AgreementFile second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new TextPair(first, second, TextComparison.Compare(ComparedTexts.Of(first), ComparedTexts.Of(second)));
    }

    /// <summary>The text by the name of its file, or null where it is neither.</summary>
    public SourceText? FindText(string file) => First.FindText(file) ?? Second.FindText(file);
}
