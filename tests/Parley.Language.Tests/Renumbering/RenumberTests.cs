using CsCheck;
using Parley.Language.Binding;
using Parley.Language.Parsing;
using Parley.Language.Renumbering;
using Parley.Language.Syntax;

namespace Parley.Language.Tests.Renumbering;

/// <summary>New numbers for articles and provisions, and for whatever refers to them.</summary>
public class RenumberTests
{
    private const string Head = "---\nparley: 1\ntitle: T\ntime zone: Europe/Kyiv\n---\n\n## Parties\n- **Ukraine**\n- **Russia**\n- **the Mission**, an observer\n\n";

    private static readonly string[] Agreements = [.. Repository.Agreements().Select(a => File.ReadAllText(Repository.PathOf(a)))];

    /// <summary>Whatever numbers the articles and provisions of an agreement bear, and its references with them, renumbering in order gives the agreement back.</summary>
    [Fact]
    public void InOrder_OfAnAgreementWithOtherNumbers_GivesItBack() =>
        Gen.Select(Gen.Int[0, Agreements.Length - 1], Gen.Int[0, int.MaxValue - 1]).Sample(
            (agreement, seed) =>
            {
                var text = AgreementRenumberer.InOrder(Source(Agreements[agreement])).Text;
                var other = AgreementRenumberer.Renumber(Source(text), document => NumberMap.By(document, Shuffled(document, new Random(seed))));
                Assert.Null(other.Problem);
                Assert.NotEqual(text, other.Text);
                var back = AgreementRenumberer.InOrder(Source(other.Text));
                Assert.Null(back.Problem);
                Assert.Equal(text, back.Text);
            },
            iter: 25);

    /// <summary>Articles change places, or one goes: each reference that is left still leads to the same words.</summary>
    [Fact]
    public void InOrder_OfAnAgreementWithArticlesMoved_KeepsWhatReferencesMean() =>
        Gen.Select(Gen.Int[0, Agreements.Length - 1], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Bool).Sample(
            (agreement, from, to, drop) =>
            {
                var heading = Agreements[agreement].Contains("\n## Article ", StringComparison.Ordinal) ? "\n## Article " : "\n## Стаття ";
                var parts = Agreements[agreement].Split(heading).ToList();
                var moved = parts[1 + (from % (parts.Count - 1))];
                parts.Remove(moved);
                if (!drop)
                {
                    parts.Insert(1 + (to % parts.Count), moved);
                }

                var text = string.Join(heading, parts);
                var renumbered = AgreementRenumberer.InOrder(Source(text));
                if (renumbered.Problem is { } problem)
                {
                    // What referred to the article that went would lead to another one.
                    Assert.True(drop);
                    Assert.Equal("PL1094", problem.Code);
                    return;
                }

                Assert.Equal(Meanings(text), Meanings(renumbered.Text));
                Assert.Empty(AgreementRenumberer.InOrder(Source(renumbered.Text)).Edits);
            },
            iter: 40);

    [Fact]
    public void MakeRoom_BeforeAnArticle_MovesWhatStandsBehind()
    {
        var text = Head + """
            ## Article 1. A
            1.1 The Mission shall verify 2.1 and 3.1(a).

            ## Article 2. B
            2.1 Russia shall accept the plan by 2026-03-01.[^a]

            > See 2.1.

            ## Article 3. C
            3.1 Ukraine shall:

            (a) accept the plan by 2026-03-01;

            (b) ratify the plan within 5 days of the completion of 2.1.

            3.2 Article 2 ends on 2027-01-01.

            [^a]: Article 2 of the other text, 2.1.

            """;
        var renumbered = AgreementRenumberer.MakeRoom(Source(text), "2");
        Assert.Equal([("2", "3"), ("2.1", "3.1"), ("3", "4"), ("3.1", "4.1"), ("3.2", "4.2")], renumbered.Changed);
        Assert.Contains("1.1 The Mission shall verify 3.1 and 4.1(a).", renumbered.Text, StringComparison.Ordinal);
        Assert.Contains("## Article 3. B\n3.1 Russia shall accept the plan by 2026-03-01.[^a]\n\n> See 2.1.", renumbered.Text, StringComparison.Ordinal);
        Assert.Contains("of the completion of 3.1.\n\n4.2 Article 3 ends on", renumbered.Text, StringComparison.Ordinal);
        Assert.Contains("[^a]: Article 2 of the other text, 2.1.", renumbered.Text, StringComparison.Ordinal);
        Assert.Equal(text, AgreementRenumberer.InOrder(renumbered.Source).Text);
    }

    [Fact]
    public void MakeRoom_BeforeAProvision_LeavesOtherArticles()
    {
        var text = Head + "## Article 1. A\n1.1 *Declaratory.* A.\n\n1.2 *Declaratory.* B.\n\n1.2.1 *Declaratory.* C.\n\n## Article 2. B\n2.2 The Mission shall verify 1.2 and 1.2.1.\n";
        var renumbered = AgreementRenumberer.MakeRoom(Source(text), "1.2");
        Assert.Equal([("1.2", "1.3"), ("1.2.1", "1.3.1")], renumbered.Changed);
        Assert.EndsWith("2.2 The Mission shall verify 1.3 and 1.3.1.\n", renumbered.Text, StringComparison.Ordinal);
        Assert.EndsWith("## Article 2. B\n2.1 The Mission shall verify 1.2 and 1.2.1.\n", AgreementRenumberer.InOrder(Source(renumbered.Text)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Move_ToATakenNumber_ChangesNothing()
    {
        var text = Head + "## Article 1. A\n1.1 *Declaratory.* A.\n\n## Article 2. B\n2.1 *Declaratory.* B.\n";
        var renumbered = AgreementRenumberer.Move(Source(text), "1", "2");
        Assert.Equal("PL1093", renumbered.Problem?.Code);
        Assert.Equal(text, renumbered.Text);
        Assert.Equal("PL2006", AgreementRenumberer.Move(Source(text), "7", "8").Problem?.Code);
        Assert.StartsWith("## Article 5. A\n5.1 ", AgreementRenumberer.Move(Source(text), "1", "5").Text[Head.Length..], StringComparison.Ordinal);
    }

    [Fact]
    public void InOrder_WithAReferenceThatCouldMeanEither_ChangesNothing()
    {
        var text = Head + "## Article 1. A\n1.1 *Declaratory.* A.\n\n1.1 *Declaratory.* B.\n";
        Assert.EndsWith("1.2 *Declaratory.* B.\n", AgreementRenumberer.InOrder(Source(text)).Text, StringComparison.Ordinal);
        Assert.Equal("PL1092", AgreementRenumberer.InOrder(Source(text + "\n1.2 The Mission shall verify 1.1.\n")).Problem?.Code);
    }

    [Fact]
    public void InOrder_OfParagraphsWithSingleNumbers_KeepsThemSingle()
    {
        var text = Head + "## Article 3. A\n2. *Declaratory.* A.\n\n5. The Mission shall verify 3.2.\n";
        Assert.EndsWith("## Article 1. A\n1. *Declaratory.* A.\n\n2. The Mission shall verify 1.1.\n", AgreementRenumberer.InOrder(Source(text)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_ToAnArticleOfAnotherText_IsNoReferenceToThisOne()
    {
        var text = Head + "## Article 1. A\n1.1 Russia shall comply with Article 3 of the other treaty.\n\n## Article 3. B\n3.1 Russia shall comply with Article 3.\n";
        var renumbered = AgreementRenumberer.InOrder(Source(text)).Text;
        Assert.Contains("Article 3 of the other treaty", renumbered, StringComparison.Ordinal);
        Assert.Contains("2.1 Russia shall comply with Article 2.", renumbered, StringComparison.Ordinal);
    }

    /// <summary>What each reference of a text leads to: the words of the provision, with its own references taken out, or the heading.</summary>
    private static IEnumerable<string> Meanings(string text)
    {
        var agreement = AgreementCompiler.Compile(Source(text)).Agreement;
        var words = agreement.Provisions.GroupBy(p => p.Id.Value).ToDictionary(g => g.Key, g => Letters(g.First().Words));
        return References(text).Select(n => words.GetValueOrDefault(n) ?? Letters(agreement.Provisions.FirstOrDefault(p => p.ArticleNumber == n)?.Article ?? "nothing"));
    }

    private static IEnumerable<string> References(string text)
    {
        var problems = new ProblemList(Source(text));
        var (document, names, lexicon) = DocumentParser.Parse(problems.Source, problems);
        var references = new ReferenceList();
        AgreementBinder.Bind(document, names, lexicon, problems, references: references);
        return references.All.Select(r => r.Number);
    }

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetter));

    /// <summary>A rule that gives each article and provision some other free number of the same depth.</summary>
    /// <summary>Other numbers for all articles and provisions; the first article never keeps its own.</summary>
    private static Func<string, string> Shuffled(DocumentSyntax document, Random random)
    {
        var rule = new Dictionary<string, string>();
        var articles = NumberMap.ArticlesOf(document).Select(s => SectionTitles.NumberOf(s.Title)).ToList();
        var others = Enumerable.Range(1, 2 * articles.Count).OrderBy(_ => random.Next()).OrderBy(n => articles.Count > 0 && $"{n}" == articles[0]).ToList();
        foreach (var (section, i) in NumberMap.ArticlesOf(document).Select((s, i) => (s, i)))
        {
            rule[articles[i]] = $"{others[i]}";
            var provisions = section.Parts.OfType<ProvisionSyntax>().ToList();
            var numbers = Enumerable.Range(1, 3 * provisions.Count).OrderBy(_ => random.Next()).ToList();
            foreach (var (provision, j) in provisions.Select((p, j) => (p, j)))
            {
                rule[provision.Number] = $"{others[i]}.{numbers[j]}";
            }
        }

        return n => rule[n];
    }

    private static SourceText Source(string text) => new("x.parley.md", text);
}
