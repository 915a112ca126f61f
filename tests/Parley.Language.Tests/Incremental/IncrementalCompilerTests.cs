using CsCheck;
using Parley.Language.Incremental;

namespace Parley.Language.Tests.Incremental;

/// <summary>The law of incremental reading: after any edits, what is kept and what is bound anew together equal a full compilation.</summary>
public class IncrementalCompilerTests
{
    private static readonly string[] Agreements = [.. Repository.Agreements().Select(a => File.ReadAllText(Repository.PathOf(a)))];

    private static readonly string[] Pieces =
    [
        "", "", "", "x", ".", " ", "\n", "\n\n", "\r\n", "[blank]", "[30 | 90] days", "[", "]", "\"", "**", "```\n", "<!-- ", "> ", "[^x]", "\n[^x]: A note.\n", "\uD83D\uDE00", "\uD83D", "\u00A0",
        "\n\n9.9 Russia shall withdraw its forces within [blank] days of entry into force.\n", "\n## Article 77. New\n77.1 Ukraine shall verify 77.2.\n77.2 It is so.\n", "\n## Article 3. Again\n3.1 Each Party shall cease fire.\n",
        "\n## Outside law\n- Ukraine may not hold elections while martial law is in force in Ukraine.\n", "\n## Parties\n- **Moldova**, also \"the Republic\"\n", "\n## Definitions\n- \"the Far Strip\" means the area within [5 | 10] km of the Line of Contact.\n",
        " in the area within 7 km of the Line of Contact", " on the Russian side of the Line of Contact", " despite 2.1", " if 4.1 is fulfilled", " and 4.1(b)", "(a) first; and\n(b) second.\n", " shall:\n", "2.1", "the Far Strip", " Moldova ",
        " requires the approval of a referendum in Ukraine. After the approval, Russia shall cease fire.",
    ];

    private static readonly Gen<(double At, int Removed, int Piece)> Edit = Gen.Select(Gen.Double[0, 1], Gen.OneOf(Gen.Const(0), Gen.Int[0, 3], Gen.Int[0, 400]), Gen.Int[0, Pieces.Length - 1]);

    [Fact]
    public void Compile_AfterAnyEdits_EqualsAFullCompilation() =>
        Gen.Select(Gen.Int[0, Agreements.Length - 1], Edit.Array[1, 12]).Sample(
            (which, edits) =>
            {
                var compiler = new IncrementalCompiler();
                var text = Agreements[which];
                AssertSame(compiler, text);
                foreach (var edit in edits)
                {
                    text = Apply(text, edit);
                    AssertSame(compiler, text);
                }
            },
            iter: 30);

    [Fact]
    public void Compile_AfterMovesOfWholeArticles_EqualsAFullCompilation()
    {
        var text = Agreements[0];
        var parts = text.Split("\n## ");
        var compiler = new IncrementalCompiler();
        Gen.Shuffle(Enumerable.Range(1, parts.Length - 1).ToArray()).Sample(order => AssertSame(compiler, string.Join("\n## ", order.Select(i => parts[i]).Prepend(parts[0]))), iter: 20, threads: 1);
    }

    [Fact]
    public void Compile_AfterAnEditInOneArticle_BindsThatArticleAlone()
    {
        foreach (var text in Agreements)
        {
            var compiler = new IncrementalCompiler();
            compiler.Compile(Source(text));
            var all = compiler.LastBound;
            Assert.Equal(0, compiler.LastKept);
            var article = text.IndexOf("\n## Article ", StringComparison.Ordinal);
            var stop = text.IndexOf(".\n", text.IndexOf('\n', article + 1), StringComparison.Ordinal);
            var edited = text.Insert(stop, " [blank]");
            AssertSame(compiler, edited);
            Assert.True(compiler.LastBound <= 1, $"{compiler.LastBound} of {all} articles were bound.");
            Assert.Equal(all - compiler.LastBound, compiler.LastKept);
        }
    }

    [Fact]
    public void Compile_AfterANumberIsTaken_BindsThoseWhoNameItAlone()
    {
        const string Text = "---\nparley: 1\ntitle: T\ntime zone: Europe/Kyiv\n---\n\n## Parties\n- **Ukraine**\n- **Russia**\n\n## Article 1. A\n1.1 Ukraine shall cease fire.\n\n"
            + "## Article 2. B\n2.1 Despite 1.1, Russia may cease fire.\n\n## Article 3. C\n3.1 Russia shall cease fire.\n";
        var compiler = new IncrementalCompiler();
        AssertSame(compiler, Text);
        AssertSame(compiler, Text.Replace("\n1.1 ", "\n1.2 ", StringComparison.Ordinal));
        Assert.Equal((2, 1), (compiler.LastBound, compiler.LastKept));
        AssertSame(compiler, Text);
        Assert.Equal((2, 1), (compiler.LastBound, compiler.LastKept));
        AssertSame(compiler, Text + "\n3.2 Ukraine shall cease fire.\n");
        Assert.Equal((1, 2), (compiler.LastBound, compiler.LastKept));
    }

    [Fact]
    public void Compile_AfterAnEditOfWhatIsDeclared_BindsEveryArticle()
    {
        var compiler = new IncrementalCompiler();
        AssertSame(compiler, Agreements[0]);
        var all = compiler.LastBound;
        AssertSame(compiler, Agreements[0].Replace("## Parties\n", "## Parties\n- **Moldova**\n", StringComparison.Ordinal));
        Assert.Equal((all, 0), (compiler.LastBound, compiler.LastKept));
    }

    private static string Apply(string text, (double At, int Removed, int Piece) edit)
    {
        var at = (int)(text.Length * edit.At);
        return text.Remove(at, Math.Min(edit.Removed, text.Length - at)).Insert(at, Pieces[edit.Piece]);
    }

    private static void AssertSame(IncrementalCompiler compiler, string text)
    {
        var (incremental, full) = (compiler.Compile(Source(text)), AgreementCompiler.Compile(Source(text)));
        Assert.Equal(full.Diagnostics, incremental.Diagnostics);
        Assert.Equal(full.Agreement.Norms, incremental.Agreement.Norms);
        Assert.Equal(full.Agreement.Provisions, incremental.Agreement.Provisions);
        Assert.Equal(full.Agreement.Places, incremental.Agreement.Places);
        Assert.Equal(full.Agreement.Brackets, incremental.Agreement.Brackets);
        Assert.Equal(full.Agreement, incremental.Agreement);
    }

    private static SourceText Source(string text) => new("x.parley.md", text);
}
