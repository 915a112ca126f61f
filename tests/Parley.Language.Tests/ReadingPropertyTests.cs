using CsCheck;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Tests;

/// <summary>Laws of reading: any text gives a tree whose spans nest, and the same text gives the same model.</summary>
public class ReadingPropertyTests
{
    private static readonly string[] Agreements = [.. Repository.Agreements().Select(a => File.ReadAllText(Repository.PathOf(a)))];

    private static readonly Gen<string> Text = Gen.Int[0, Agreements.Length - 1].Select(i => Agreements[i]);

    private static readonly string[] Pieces =
    [
        "[", "]", "[blank]", " | ", "**", "\"", "(a) ", "\n\n", "\r\n", ".", ";", ",", " shall ", " shall not ", " if ", " and ", " or ", " within 5 days of ", "4.1 ", "\n## Article 9. New\n9.1 ",
        "[^x]", "> ", "---\n", "30 February 2026", "\u2019", "\u00A0", "\u200B", "\uD83D\uDE00", "\uD83D", "\t", "every ", " unless ", "between ", "[Ukraine: ", "not later than ", "at least ", "\u201Cthe Zone\u201D", "|||", "((((", "1.1(a)", "99999999999999999999",
    ];

    [Fact]
    public void Compile_AnyPrefix_GivesNestedSpans() =>
        Gen.Select(Text, Gen.Double[0, 1]).Sample(
            (text, share) => CheckSpans(text[..(int)(text.Length * share)]), iter: 600);

    [Fact]
    public void Compile_AnyMutation_GivesNestedSpans() =>
        Gen.Select(Text, Gen.Select(Gen.Double[0, 1], Gen.Int[0, 30], Gen.Int[0, Pieces.Length - 1]).Array[1, 6]).Sample(
            (text, changes) => CheckSpans(changes.Aggregate(text, Mutate)), iter: 600);

    [Fact]
    public void Compile_RandomPiecesOfLanguage_GiveNestedSpans()
    {
        var words = Agreements.SelectMany(a => a.Split(' ')).Concat(Pieces).Distinct().ToArray();
        Gen.Int[0, words.Length - 1].Array[0, 200].Sample(
            picks => CheckSpans(Header + string.Join(' ', picks.Select(p => words[p]))), iter: 2000);
    }

    [Fact]
    public void Compile_SameTextTwice_GivesSameModelAndRemarks()
    {
        foreach (var text in Agreements)
        {
            var (first, second) = (Compile(text), Compile(text));
            Assert.Equal(first.Agreement.Norms, second.Agreement.Norms);
            Assert.Equal(first.Agreement.Provisions, second.Agreement.Provisions);
            Assert.Equal(first.Diagnostics, second.Diagnostics);
        }
    }

    [Fact]
    public void Compile_PastedText_GivesSameNormsAsPlainText()
    {
        foreach (var text in Agreements)
        {
            var pasted = text.Replace("\n", "\r\n", StringComparison.Ordinal).Replace(" days", "\u00A0days", StringComparison.Ordinal);
            Assert.Equal(
                Compile(text).Agreement.Norms.Select(n => (n.Id, n.GetType(), n.Words)),
                Compile(pasted).Agreement.Norms.Select(n => (n.Id, n.GetType(), n.Words)));
        }
    }

    [Fact]
    public void Compile_ErrorInOneSentence_LeavesTheOthersAsTheyWere()
    {
        var text = Agreements.Last(a => a.Contains("1.1 *Declaratory.*", StringComparison.Ordinal));
        var plain = Compile(text);
        var broken = Compile(text.Replace("1.1 *Declaratory.*", "1.1 Ukraine shall, weather.\n\n1.2 *Declaratory.*", StringComparison.Ordinal));
        Assert.Contains(broken.Diagnostics, d => d is { Code: "PL1010", Provision: "1.1" });
        Assert.Equal(plain.Agreement.Norms.Select(n => n.Words).Order(), broken.Agreement.Norms.Select(n => n.Words).Order());
    }

    private const string Header = "---\nparley: 1\ntitle: T\ntime zone: Europe/Kyiv\n---\n\n## Parties\n- **Ukraine**\n- **Russia**\n\n## Article 1. Peace\n1.1 ";

    private static string Mutate(string text, (double At, int Length, int Piece) change)
    {
        var at = (int)(text.Length * change.At);
        var removed = Math.Min(change.Length, text.Length - at);
        return text.Remove(at, removed).Insert(at, Pieces[change.Piece]);
    }

    private static Compilation Compile(string text) => AgreementCompiler.Compile(new SourceText("x.parley.md", text));

    private static void CheckSpans(string text)
    {
        var source = new SourceText("x.parley.md", text);
        var compilation = AgreementCompiler.Compile(source);
        foreach (var diagnostic in compilation.Diagnostics)
        {
            Assert.True(new TextSpan(0, text.Length).Contains(diagnostic.At.Span), $"{diagnostic.Code} at {diagnostic.At.Span} of {text.Length}");
        }

        CheckNesting(DocumentParser.Parse(source, new ProblemList(source)).Document);
    }

    private static void CheckNesting(SyntaxNode node)
    {
        foreach (var child in node.Children)
        {
            Assert.True(node.Span.Contains(child.Span), $"{node.Kind} {node.Span} does not hold {child.Kind} {child.Span}");
            CheckNesting(child);
        }
    }
}
