using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Documents.Html;

namespace Parley.Documents.Tests;

/// <summary>Words can be read by people who see little contrast: WCAG 2.2, success criterion 1.4.3, level AA.</summary>
public class StyleTests
{
    public static TheoryData<string, string> Pairs => new(
        from ink in new[] { "ink", "quiet", "link", "incident", "unknown", "good" }
        from paper in new[] { "paper", "soft", "unknown-soft", "incident-soft", "open", "map-paper" }
        where paper is "paper" or "soft" || ink is "ink" or "quiet" or "link" && paper is "unknown-soft" || ink == "ink" || (ink, paper) is ("incident", "map-paper" or "incident-soft")
        select (ink, paper));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Sheet_InkOnPaper_HasContrast(string ink, string paper)
    {
        var blocks = Regex.Matches(StyleSheets.Read("report.css"), @":root \{(.*?)\}", RegexOptions.Singleline).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, block => Assert.True(Contrast(Colour(block, ink), Colour(block, paper)) >= 4.5, $"{ink} on {paper}: {Contrast(Colour(block, ink), Colour(block, paper)):0.0}"));
    }

    private static double[] Colour(string block, string name)
    {
        var hex = Regex.Match(block, $@"--{name}: #([0-9a-f]{{6}})").Groups[1].Value;
        return [.. Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)];
    }

    private static double Contrast(double[] a, double[] b)
    {
        var (light, dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(double[] colour)
    {
        var linear = colour.Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }
}
