using System.Xml.Linq;
using Parley.Analysis.Exposing;
using Parley.Analysis.Exposing.Reordering;
using Parley.Documents.Exposures;
using Parley.Documents.Exposures.Picture;
using Parley.Documents.Svg;
using Parley.Documents.Tests.Explanations;
using Parley.Documents.Tests.Timelines;
using Parley.Language;

namespace Parley.Documents.Tests.Exposures;

/// <summary>The picture of who goes first: nothing over anything, everything on the paper, every step once.</summary>
public class ExposurePictureTests
{
    public static TheoryData<string> Agreements => [.. Repository.Agreements()];

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Layout_OfAnAgreement_HasNoLineOverAnother(string path) => Check(Read(path));

    [Fact]
    public void Layout_OfAnyAgreement_HasNoLineOverAnother() => CsCheck.Check.Sample(RandomAgreement.Gen, Check, iter: 30, threads: 1);

    [Fact]
    public void Layout_OfAllKinds_HasNoLineOverAnother() => Check(Rich.Compile().Agreement);

    [Fact]
    public void Layout_OfNamesLongerThanALine_StaysOnThePaper() => Check(Compile($"""
        ---
        parley: 1
        title: {new string('W', 90)}
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **the {new string('M', 70)}**
        - **Russia**
        - **the Mission**, an observer

        ## Article 1. Acts
        {string.Concat(Enumerable.Range(1, 12).Select(i => $"1.{i} {(i == 1 ? "" : $"Once 1.{i - 1} is fulfilled, ")}{(i % 2 == 0 ? "Russia" : "the " + new string('M', 70))} shall hand over list {i} to the Mission.\n\n"))}
        """));

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Draw_AnAgreement_IsWellFormedAndLoadsNothing(string path)
    {
        var agreement = Read(path);
        var exposures = Analysis.Exposing.Exposures.Of(agreement, null);
        var svg = ExposurePicture.Draw(agreement, exposures, Lessenings.Of(agreement, null, exposures, TestContext.Current.CancellationToken));
        var root = XDocument.Parse(svg).Root!;
        Assert.Equal("{http://www.w3.org/2000/svg}svg", root.Name.ToString());
        Assert.DoesNotContain("http", svg.Replace("xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(root.Attribute("aria-labelledby")!.Value.Split(' '), id => Assert.NotEmpty(root.Descendants().Single(e => e.Attribute("id")?.Value == id).Value));
    }

    private static void Check(Agreement agreement)
    {
        var exposures = Analysis.Exposing.Exposures.Of(agreement, null);
        var layout = new ExposureLayout(agreement, exposures);
        Assert.Equal(exposures.GroupBy(e => e.Party).SelectMany(ExposureWords.Told).SelectMany(e => e.Steps.AsEnumerable()), layout.Stairs.SelectMany(s => s.Treads).Select(t => t.Step).OfType<ExposureStep>());
        var paper = new Box(0, 0, ExposureLayout.Width, layout.Height);
        var lines = layout.Header.Concat(layout.Parties.Select(p => p.Line)).Concat(layout.Remarks).Concat(layout.Stairs.SelectMany(s => s.Treads).SelectMany(t => t.Lines)).Concat(layout.LegendLines.Select(l => l.Line)).ToList();
        Assert.All(lines, l => Assert.True(paper.Holds(l.Box), $"\"{l.Text}\" leaves the paper: {l.Box}"));
        for (var i = 0; i < lines.Count; i++)
        {
            var over = lines.Take(i).FirstOrDefault(l => l.Box.Overlaps(lines[i].Box));
            Assert.True(over is null, $"\"{lines[i].Text}\" lies over \"{over?.Text}\"");
        }

        // Marks stand left of all words, and go down.
        foreach (var stair in layout.Stairs)
        {
            Assert.All(stair.Treads, t => Assert.InRange(t.X + 12, 0, t.Lines[0].Box.X));
            Assert.Equal(stair.Treads.Select(t => t.Y).Order(), stair.Treads.Select(t => t.Y));
        }
    }

    private static Agreement Read(string path) => Compile(File.ReadAllText(Repository.PathOf(path)));

    private static Agreement Compile(string text) => AgreementCompiler.Compile(new SourceText("a.parley.md", text)).Agreement;
}
