using CsCheck;
using Parley.Language;
using Parley.Negotiation.Drafts;
using Parley.Negotiation.Texts;

namespace Parley.Negotiation.Tests;

/// <summary>What moved from one draft to the next, and for whom.</summary>
public class DraftComparisonTests
{
    private static readonly string[] Sentences =
    [
        "Russia shall withdraw its forces from the Strip by 31 March 2026.",
        "Ukraine shall release all prisoners of war within 30 days of entry into force.",
        "Neither Party shall open fire.",
        "Ukraine may keep police in the Strip.",
        "The Mission shall report on the ceasefire every 24 hours.",
        "This agreement requires the approval of the Rada.",
        "Russia shall hand over the maps of minefields to Ukraine by 1 May 2026.",
        "Each Party shall return the bodies of the dead by 1 June 2026.",
    ];

    [Fact]
    public void Draft_ComparedWithItself_DoesNotMove()
    {
        var changes = Compare(Sentences, Sentences);
        Assert.Empty(changes.Moves);
        Assert.Empty(changes.Declared);
        Assert.Equal(Sentences.Length, changes.Same.Count);
    }

    /// <summary>Whatever the order and the numbers: what one draft has and the other not is new or gone, and nothing else moved.</summary>
    [Fact]
    public void Sentences_LeftOutAndPutInAndShuffled_AreWhatMoved() => Gen.Select(Gen.Bool.Array[Sentences.Length], Gen.Bool.Array[Sentences.Length], Gen.Shuffle(Enumerable.Range(0, Sentences.Length).ToArray())).Sample(
        (inBefore, inNow, order) =>
        {
            var before = Enumerable.Range(0, Sentences.Length).Where(i => inBefore[i]).Select(i => Sentences[i]).ToList();
            var now = order.Where(i => inNow[i]).Select(i => Sentences[i]).ToList();
            var changes = Compare(before, now);
            Assert.Equal(now.Except(before).Order(StringComparer.Ordinal), changes.Moves.Where(m => m.Before is null).Select(m => m.Now!.Words).Order(StringComparer.Ordinal));
            Assert.Equal(before.Except(now).Order(StringComparer.Ordinal), changes.Moves.Where(m => m.Now is null).Select(m => m.Before!.Words).Order(StringComparer.Ordinal));
            Assert.Equal(before.Intersect(now).Count(), changes.Same.Count);
            Assert.DoesNotContain(changes.Moves, m => m is { Before: not null, Now: not null });
        },
        iter: 200);

    [Theory]
    [InlineData(0, "31 March 2026", "30 April 2026", "the time by which it ends", "Russia bound otherwise")]
    [InlineData(0, "Russia shall withdraw its", "Ukraine shall withdraw its", "who answers for it", "Ukraine newly bound; Russia no longer bound")]
    [InlineData(0, "by 31 March 2026", "by [blank]", "it is open now; the time by which it ends", "Russia bound otherwise")]
    [InlineData(1, "within 30 days of", "within 60 days of", "the time by which it ends", "Ukraine bound otherwise")]
    [InlineData(2, "Neither Party shall open fire", "Each Party may open fire", "what it is", "Ukraine no longer bound; Ukraine newly allowed something; Russia no longer bound; Russia newly allowed something")]
    [InlineData(3, "Ukraine may", "Ukraine shall", "what it is", "Ukraine newly bound; Ukraine no longer allowed something")]
    [InlineData(5, "the Rada", "Russia", "who answers for it; how it is approved", "Russia newly asked to approve; the Rada no longer asked to approve")]
    [InlineData(6, "to Ukraine", "to the Mission", "to what, to whom or where it is done", "Ukraine no longer owed something; Russia bound otherwise; the Mission newly owed something")]
    public void Sentence_ThatSaysSomethingElse_TellsWhatAndForWhom(int sentence, string written, string instead, string differs, string whom)
    {
        var now = Sentences.ToArray();
        now[sentence] = now[sentence].Replace(written, instead, StringComparison.Ordinal);
        var move = Assert.Single(Compare(Sentences, now).Moves);
        Assert.Equal((Sentences[sentence], now[sentence]), (move.Before?.Words, move.Now?.Words));
        Assert.Equal(differs, string.Join("; ", move.Differs));
        Assert.Equal(whom, string.Join("; ", move.For.Select(f => $"{f.Name} {DraftWords.Of(f.Part, f.Kind)}")));
    }

    [Fact]
    public void Sentence_InOtherWords_IsToldApart()
    {
        var move = Assert.Single(Compare(["Ukraine shall give Russia a list of the camps by 1 May 2026."], ["Ukraine shall give Russia a full list of the camps by 1 May 2026."]).Moves);
        Assert.StartsWith("its words", Assert.Single(move.Differs), StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_ThatFollowsANewNumber_IsNoMove()
    {
        var changes = Compare(
            ["Russia shall release all prisoners by 1 May 2026.", "Once 1.1 is fulfilled, Ukraine shall return the bodies of the dead."],
            ["The Mission shall report on the ceasefire every 24 hours.", "Russia shall release all prisoners by 1 May 2026.", "Once 1.2 is fulfilled, Ukraine shall return the bodies of the dead."]);
        Assert.Null(Assert.Single(changes.Moves).Before);
    }

    /// <summary>A number that counts something is no reference, though a provision of that number moved.</summary>
    [Fact]
    public void Number_ThatCountsSomething_FollowsNoProvision()
    {
        static string Text(params string[] articles) => Document([], "").Replace("## Article 1. Peace\n", string.Join("\n", articles), StringComparison.Ordinal);
        const string Counting = "Ukraine shall release all prisoners of war within 2 days of entry into force.";
        var changes = DraftComparison.Compare(
            TextOf("before.parley.md", Text($"## Article 1. Prisoners\n1.1 {Counting}\n")),
            TextOf("now.parley.md", Text("## Article 1. Ceasefire\n1.1 Neither Party shall open fire.\n", $"## Article 2. Prisoners\n2.1 {Counting}\n")));
        Assert.Equal(["2.1"], changes.Same.Select(m => m.Now!.Number));
    }

    /// <summary>What a place or an anchor is moves every sentence that speaks of it, in the same words.</summary>
    [Fact]
    public void Declaration_ThatSaysSomethingElse_IsToldWithTheSentencesThatSpeakOfIt()
    {
        string[] sentences = ["Russia shall withdraw its forces from the Strip by 31 March 2026.", "Ukraine shall release all prisoners of war."];
        var now = Document(sentences, "").Replace("[\"strip\"]", "[\"wider\"]", StringComparison.Ordinal);
        var changes = DraftComparison.Compare(TextOf("before.parley.md", Document(sentences, "")), TextOf("now.parley.md", now));
        Assert.Empty(changes.Moves);
        Assert.Equal(["1.1"], Assert.Single(changes.Declared).In);
        Assert.Equal(["1.2"], changes.Same.Select(m => m.Now!.Number));
    }

    [Fact]
    public void Sentence_ThatIsOnlyUnreadNow_IsNotGone()
    {
        var changes = Compare(["Ukraine shall release all prisoners of war by 1 May 2026."], ["Ukraine shall of the all prisoners of war with."]);
        Assert.Empty(changes.Moves);
        Assert.Equal(["1.1"], changes.UnreadNow.Select(p => p.Value));
    }

    [Fact]
    public void Sentence_DividedInTwo_IsFollowedIntoBoth()
    {
        var changes = Compare(
            ["Each Party shall exchange all prisoners of war and return the bodies of the dead."],
            ["Each Party shall exchange all prisoners of war.", "Each Party shall return the bodies of the dead."]);
        Assert.DoesNotContain(changes.Moves, m => m.Before is null || m.Now is null);
        Assert.Equal(2, changes.Moves.Count);
    }

    [Fact]
    public void Provision_ThatCannotBeRead_IsNoMove()
    {
        var changes = Compare(["Ukraine shall weather the fields with."], Sentences);
        Assert.Equal(["1.1"], changes.UnreadBefore.Select(p => p.Value));
        Assert.All(changes.Moves, m => Assert.Null(m.Before));
    }

    /// <summary>Parties of the one draft only are not taken for those of the other, however many there are of each.</summary>
    [Fact]
    public void Bodies_OfOneDraftOnly_AreNamedAsSuch()
    {
        var changes = Compare(["The Board shall monitor the Strip."], ["The Panel shall monitor the Strip."], "- **the Board**, an observer", "- **the Panel**, an observer");
        Assert.Equal(["Board"], changes.OnlyBefore);
        Assert.Equal(["Panel"], changes.OnlyNow);
        var move = Assert.Single(changes.Moves);
        Assert.Equal(["the Panel newly bound", "the Board no longer bound"], move.For.Select(f => $"{f.Name} {DraftWords.Of(f.Part, f.Kind)}"));
    }

    /// <summary>Whatever is cut out, doubled and moved, two drafts can be compared; numbers that stand twice among it.</summary>
    [Fact]
    public void Compare_OfAnyTexts_Ends() => Gen.Select(Gen.Int[0, 1500], Gen.Int[0, 400], Gen.Int[0, 1500], Gen.Bool).Sample(
        (cut, length, to, twice) =>
        {
            var text = Document([.. Sentences, .. Sentences], "- **the Board**, a body of [blank]");
            cut = Math.Min(cut, text.Length);
            var piece = text.Substring(cut, Math.Min(length, text.Length - cut));
            var rest = twice ? text : text.Remove(cut, piece.Length);
            var changes = DraftComparison.Compare(TextOf("before.parley.md", text), TextOf("now.parley.md", rest.Insert(Math.Min(to, rest.Length), piece)));
            Assert.Equal(changes.Moves.IsEmpty && changes.Same.IsEmpty && changes.Declared.IsEmpty, DraftWords.Counts(changes) == "nothing can be compared");
        },
        iter: 400);

    [Fact]
    public void Example_OfTheRemark_Moves()
    {
        var texts = DraftDiagnostics.Moved.Example.Split(TextDiagnostics.Between);
        var (before, now) = (TextOf("before.parley.md", texts[0]), TextOf("now.parley.md", texts[1].TrimStart()));
        var remark = DraftWords.Remark(DraftComparison.Compare(before, now), now.Agreement, before.Agreement, now.Agreement.Source);
        Assert.Equal("Since the draft of 2026-01-01: 1 sentence says something else. Ukraine: bound otherwise by 1.1. For Russia nothing that binds moved. \"parley compare\" shows both texts side by side.", remark.Message);
    }

    private static DraftChanges Compare(IEnumerable<string> before, IEnumerable<string> now, string partyBefore = "", string partyNow = "") =>
        DraftComparison.Compare(TextOf("before.parley.md", Document(before, partyBefore)), TextOf("now.parley.md", Document(now, partyNow)));

    private static string Document(IEnumerable<string> sentences, string party) =>
        $"---\nparley: 1\ntitle: Draft\ndraft: 2026-01-01\ntime zone: Europe/Kyiv\n---\n\n## Parties\n- **Ukraine** and **Russia**, together \"the Parties\"\n- **the Mission**, an observer\n- **the Rada**, the parliament of Ukraine\n{party}\n\n"
        + $"## Definitions\n- \"the Strip\" means the area [\"strip\"](places.geojson).\n\n## Article 1. Peace\n{string.Join('\n', sentences.Select((s, i) => $"1.{i + 1} {s}"))}\n";

    private static ComparedText TextOf(string name, string text)
    {
        var compilation = AgreementCompiler.Compile(new SourceText(name, text));
        return new ComparedText(compilation.Agreement, compilation.Text, AgreementMentions.ReaderFor(compilation.Agreement), false);
    }
}
