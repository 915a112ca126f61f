using CsCheck;
using Parley.Language.Formatting;

namespace Parley.Language.Tests.Formatting;

/// <summary>Laws of formatting, over every agreement and example and what pasting makes of them.</summary>
public class FormatterPropertyTests
{
    [Fact]
    public void Format_AnyText_KeepsTheModel() => Sample(text => Assert.Equal(ModelText.Of(text), ModelText.Of(Format(text).Text)), 1500);

    [Fact]
    public void Format_FormattedText_ChangesNothing() => Sample(text =>
    {
        var once = Format(text).Text;
        var twice = Format(once);
        Assert.Equal(once, twice.Text);
        Assert.True(twice.IsSame);
    }, 3000);

    [Fact]
    public void Format_AnyText_LosesNoCharacterThatSaysSomething() => Sample(text =>
    {
        // The number of a provision may grow: "3." in Article 4 becomes "4.3". Nothing else may be added, which the model shows.
        var (said, at) = (Said(text), 0);
        foreach (var c in Said(Format(text).Text))
        {
            at += at < said.Length && said[at] == c ? 1 : 0;
        }

        Assert.True(at == said.Length, $"\"{said[at..Math.Min(at + 60, said.Length)]}\" is lost.");
    }, 3000);

    [Fact]
    public void Edits_OfAnyText_MakeTheWholeText() => Sample(text =>
    {
        var formatted = Format(text);
        var made = formatted.Edits.Reverse().Aggregate(text, (t, e) => t.Remove(e.At.Span.Start, e.At.Span.Length).Insert(e.At.Span.Start, e.NewText));
        Assert.Equal(formatted.Text, made);
    }, 1500);

    private static void Sample(Action<string> holds, int times)
    {
        foreach (var text in PastedText.Whole)
        {
            holds(text);
        }

        PastedText.Any.Sample(spoilt => holds(spoilt.Text), iter: times);
    }

    private static FormattedText Format(string text) => AgreementFormatter.Format(new SourceText("x.parley.md", text));

    /// <summary>What is left without white space and with every mark that has two ways to be written in one of them.</summary>
    private static string Said(string text) => string.Concat(text
        .Where(c => !char.IsWhiteSpace(c) && !"\u00AD\u200B\u200C\u200D\u2060\uFEFF.)".Contains(c, StringComparison.Ordinal))
        .Select(c => c switch
        {
            '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
            '\u2019' => '\'',
            '\u2010' or '\u2011' or '\u2022' or '\u25E6' or '\u25AA' or '\u2023' or '\u25CF' or '\u00B7' or '*' or '+' => '-',
            _ => c,
        }));
}
