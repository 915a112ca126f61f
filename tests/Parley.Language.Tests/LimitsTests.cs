using CsCheck;
using Parley.Language.Formatting;
using Parley.Language.Lexing;

namespace Parley.Language.Tests;

/// <summary>Texts of any size and shape are answered: no deep nesting ends the process, and twice the text takes about twice the work.</summary>
public class LimitsTests
{
    private const string Head = "---\nparley: 1\ntitle: T\ntime zone: Europe/Kyiv\n---\n\n## Parties\n- **Ukraine**\n- **Russia**\n- **the Mission**, an observer\n\n";

    private const string Article = Head + "## Article 1. A\n";

    /// <summary>Twice the text allocates twice as much; what is left is room for tables that grow by doubling.</summary>
    private const double MostGrowth = 2.5;

    private static readonly Dictionary<string, (int Size, Func<int, string> Make)> Shapes = new()
    {
        ["provisions"] = (1_000, n => Article + Each(n, i => $"1.{i} Russia shall accept the plan by 2026-03-01.\n\n")),
        ["references"] = (1_000, n => Article + Each(n, i => $"1.{i} The Mission shall verify 1.{Math.Max(1, i - 1)}.\n\n")),
        ["references that lead nowhere"] = (1_000, n => Article + Each(n, i => $"1.{i} The Mission shall verify 2.{i}.\n\n")),
        ["one number for all"] = (1_000, n => Article + Each(n, _ => "1.1 *Declaratory.* Peace.\n\n")),
        ["sentences in one provision"] = (1_000, n => Article + "1.1 " + Each(n, _ => "Russia shall accept the plan. ")),
        ["items in one provision"] = (1_000, n => Article + "1.1 Russia shall:\n\n" + Each(n, _ => "(a) accept the plan;\n\n")),
        ["footnotes"] = (2_000, n => Article + Each(n, i => $"1.{i} *Declaratory.* Peace.[^f{i}]\n\n") + Each(n, i => $"[^f{i}]: A source.\n")),
        ["definitions that begin alike"] = (2_000, n => Head + "## Definitions\n" + Each(n, i => $"- \"the Zone {i}\" means the area [\"z{i}\"](p.geojson).\n")),
        ["names that nobody declares"] = (1_000, n => Head + "## Definitions\n" + Each(n, i => $"- \"the Zone{i}\" means the area [\"z{i}\"](p.geojson).\n") + "\n## Article 1. A\n" + Each(n, i => $"1.{i} Russia shall withdraw its forces from Area{i} by 2026-03-01.\n\n")),
        ["bullets"] = (10_000, n => Head + "## Reckoning of time\n" + Each(n, _ => "- The day of the event is not counted.\n")),
        ["brackets over provisions"] = (1_000, n => Article + Each(n, i => $"1.{i} Russia shall accept the plan within [blank] days of entry into force.\n\n")),
        ["acceptances"] = (1_000, n => Article + Each(n, i => $"1.{i} *Declaratory.* Peace.\n\n> Accepted PL3104 because of peace.\n\n")),
        ["words on one line"] = (20_000, n => Article + "1.1 Russia " + Each(n, _ => "shall ")),
        ["brackets that nothing closes"] = (20_000, n => Article + "1.1 " + Each(n, _ => "[a](")),
        ["brackets in brackets"] = (20_000, n => Article + "1.1 Russia shall " + new string('[', n) + "x" + new string(']', n) + "."),
        ["words of the longest sentence"] = (900, n => Article + "1.1 Russia shall accept " + Each(n / 3, _ => "the plan of ") + "peace."),
    };

    /// <summary>Sentences of almost as many words as are read, in which each part may hold the next.</summary>
    private static readonly Func<int, string>[] Nested =
    [
        n => "Russia shall withdraw its forces from " + Each(n / 6, _ => "the area within 5 km of ") + "the coast.",
        n => "Russia shall accept the plan within " + Each(n / 3, _ => "5 days of ") + "entry into force.",
        n => Each(n / 7, _ => "If Ukraine has accepted the plan, ") + "Russia shall accept the plan.",
        n => "Russia shall accept the plan" + Each(n / 7, _ => ", provided that Ukraine has accepted the plan") + ".",
        n => "Russia shall accept the plan if " + Each(n / 6, _ => "Ukraine has accepted the plan and ") + "Russia has ratified the plan.",
        n => "Russia shall withdraw its forces from the coast" + Each(n / 3, _ => " except the coast") + ".",
        n => "Russia shall ensure that " + Each(n / 3, _ => "Russia ensures that ") + "peace is kept.",
        n => "Russia shall " + new string('(', n / 2) + "accept" + new string(')', n / 3) + " the plan.",
        n => "Russia shall " + new string('[', n / 2) + "accept" + new string(']', n / 3) + " the plan.",
    ];

    public static TheoryData<string> ShapeNames => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public void Reading_TwiceTheText_AllocatesAboutTwiceAsMuch(string shape) => Grows(shape, text => AgreementCompiler.Compile(new SourceText("x.parley.md", text)));

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public void Formatting_TwiceTheText_AllocatesAboutTwiceAsMuch(string shape) => Grows(shape, text => AgreementFormatter.Format(new SourceText("x.parley.md", text)));

    [Fact]
    public void Reading_SentencesThatNest_NeedsLittleStack()
    {
        foreach (var sentence in Nested)
        {
            var text = $"{Article}1.1 {sentence(1_900)}\n";
            OnASmallStack(() => AgreementCompiler.Compile(new SourceText("x.parley.md", text)));
        }
    }

    [Fact]
    public void Reading_AHundredThousandProvisions_GivesThemAll()
    {
        var text = Article + Each(100_000, i => $"1.{i} *Declaratory.* A.\n\n");
        Assert.Equal(100_000, AgreementCompiler.Compile(new SourceText("x.parley.md", text)).Agreement.Provisions.Count);
    }

    [Fact]
    public void Reading_ALineOfAMegabyte_SaysThatItIsTooLong()
    {
        var text = Article + "1.1 Russia shall " + new string('x', 1 << 19) + string.Concat(Enumerable.Repeat(" x", 1 << 18)) + ".\n";
        Assert.Contains(AgreementCompiler.Compile(new SourceText("x.parley.md", text)).Diagnostics, d => d.Code == "PL1019");
    }

    [Fact]
    public void Suggestions_BeyondTheLimit_AreLeftOut()
    {
        var text = Article + Each(Limits.Suggestions + 50, i => $"1.{i} The Mission shall verify 2.{i}.\n\n");
        var missing = AgreementCompiler.Compile(new SourceText("x.parley.md", text)).Diagnostics.Where(d => d.Code == "PL2006").ToList();
        Assert.Equal(Limits.Suggestions + 50, missing.Count);
        Assert.InRange(missing.Count(d => !d.Fixes.IsEmpty), 1, Limits.Suggestions);
    }

    [Fact]
    public void ClosingMarks_AskedFromLeftToRight_AreThoseOfASearchEachTime() =>
        Gen.Select(Gen.String["[]()*\"\u201C\u201D\u00BBa "], Gen.Int[0, 3].Array[0, 60]).Sample((text, steps) =>
        {
            var marks = new ClosingMarks(text, text.Length);
            var at = 0;
            foreach (var step in steps.TakeWhile(s => at + s <= text.Length))
            {
                at += step;
                Assert.Equal(text.IndexOf(']', at), marks.Bracket(at));
                Assert.Equal(text.IndexOf(')', at), marks.Parenthesis(at));
                Assert.Equal(text.IndexOf('*', at), marks.Star(at));
                Assert.Equal(text.IndexOf("**", at, StringComparison.Ordinal), marks.DoubleStar(at));
                Assert.Equal(text.IndexOfAny(['"', '\u201C', '\u201D', '\u00BB'], at), marks.Quote(at));
            }
        });

    private static void Grows(string shape, Action<string> work)
    {
        var (size, make) = Shapes[shape];
        work(make(10));
        var (once, twice) = (Allocated(make(size), work), Allocated(make(2 * size), work));
        Assert.True(twice < MostGrowth * once, $"{shape}: {once:N0} bytes become {twice:N0}.");
    }

    private static long Allocated(string text, Action<string> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A quarter of the stack that threads usually have. An overflow would end the test process.</summary>
    private static void OnASmallStack(System.Action work)
    {
        var thread = new Thread(() => work(), 256 * 1024);
        thread.Start();
        thread.Join();
    }

    private static string Each(int times, Func<int, string> make) => string.Concat(Enumerable.Range(1, times).Select(make));
}
