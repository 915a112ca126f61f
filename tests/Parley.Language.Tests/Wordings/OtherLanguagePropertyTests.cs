using CsCheck;
using Parley.Language.Lexing;
using Parley.Language.Parsing;

namespace Parley.Language.Tests.Wordings;

/// <summary>Laws of reading other languages: places stay the author's, and no text is too broken to read.</summary>
public class OtherLanguagePropertyTests
{
    public static TheoryData<string> Texts => [.. Repository.Agreements().Where(a => a.Contains(".fr.", StringComparison.Ordinal) || a.Contains(".uk.", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Tokens_OfAText_StandWhereTheirWordsAre(string path)
    {
        var source = SourceOf(path);
        var (_, names, _) = DocumentParser.Parse(source, new ProblemList(source));
        foreach (var provision in AgreementCompiler.Compile(source).Agreement.Provisions)
        {
            var tokens = names.Tokens(source, provision.Source.Span);
            Assert.All(tokens.Where(t => t.Kind == TokenKind.Word && t.Text.Length > 0), t =>
            {
                Assert.True(provision.Source.Span.Contains(t.Span));
                Assert.Equal(t.Text[0], source.Text[t.Span.Start]);
                Assert.Equal(t.Text[^1], source.Text[t.Span.End - 1]);
            });

            // Every letter of the text belongs to a token.
            for (var at = provision.Source.Span.Start; at < provision.Source.Span.End; at++)
            {
                Assert.True(!char.IsLetter(source.Text[at]) || tokens.Any(t => t.Span.Start <= at && at < t.Span.End), $"{path}: {source.PositionOf(at)}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Words_OfASentence_AreTheAuthors(string path)
    {
        var agreement = AgreementCompiler.Compile(SourceOf(path)).Agreement;
        var plain = Plain(SourceOf(path).Text);
        Assert.All(agreement.Norms, n => Assert.Contains(Plain(n.Words), plain, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Compile_OfAnyDamage_GivesAModel(string path)
    {
        var text = SourceOf(path).Text;
        string[] pieces = ["", "[", "]", "«", "не", " l'", "0", ".", "|"];
        Gen.Select(Gen.Int[0, text.Length - 2], Gen.Int[1, 40], Gen.Int[0, pieces.Length - 1]).Sample(
            d =>
            {
                var damaged = text[..d.Item1] + pieces[d.Item3] + text[Math.Min(text.Length, d.Item1 + d.Item2)..];
                Assert.NotNull(AgreementCompiler.Compile(new SourceText("x.parley.md", damaged)).Agreement);
            },
            iter: 25);
    }

    /// <summary>Without the marks and blanks that joining sets in its own way.</summary>
    private static string Plain(string text) => string.Concat(System.Text.RegularExpressions.Regex.Replace(text, @"\[\^[^\]]*\]", "").Where(char.IsLetterOrDigit));

    private static SourceText SourceOf(string path) => new(path, File.ReadAllText(Repository.PathOf(path.Split('/'))));
}
