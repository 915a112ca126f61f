using System.Text.RegularExpressions;
using Parley.Language.Formatting;

namespace Parley.Language.Tests.Formatting;

/// <summary>The page about the layout says what the formatter does.</summary>
public partial class FormattingPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "language", "formatting.md"));

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Pairs().Count(Page))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_OfThePage_IsWhatTheFormatterMakes(int number)
    {
        var example = Pairs().Matches(Page)[number];
        var made = AgreementFormatter.Format(new SourceText("example.parley.md", example.Groups["before"].Value)).Text;
        Assert.Equal(example.Groups["after"].Value, made);
    }

    [GeneratedRegex("Before:\n\n````markdown\n(?<before>.*?)````\n\nAfter:\n\n````markdown\n(?<after>.*?)````", RegexOptions.Singleline)]
    private static partial Regex Pairs();
}
