using System.Xml.Linq;
using CsCheck;
using NodaTime;
using Parley.Documents.Svg;
using Parley.Documents.Tests.Explanations;
using Parley.Documents.Timelines;
using Parley.Documents.Timelines.Picture;
using Parley.Language;

namespace Parley.Documents.Tests.Timelines;

/// <summary>The picture of a timeline: nothing over anything, everything on the paper, every entry once.</summary>
public class PictureTests
{
    private static readonly LocalDate Entry = new(2026, 1, 15);

    public static TheoryData<string, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool>();
            foreach (var agreement in Repository.Agreements())
            {
                cases.Add(agreement, true);
                cases.Add(agreement, false);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Layout_OfAnAgreement_HasNoLabelOverAnother(string path, bool inForce) => Check(Read(path), inForce ? Entry : null);

    [Fact]
    public void Layout_OfAnyAgreement_HasNoLabelOverAnother() =>
        RandomAgreement.Gen.Sample(a => Check(a, Entry), iter: 40, threads: 1);

    [Fact]
    public void Layout_OfAllKinds_HasNoLabelOverAnother() => Check(Rich.Compile().Agreement, null);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Draw_AnAgreement_IsWellFormedAndLoadsNothing(string path, bool inForce)
    {
        var agreement = Read(path);
        var svg = TimelinePicture.Draw(TimelineBuilder.Build(agreement, inForce ? Entry : null), agreement);
        var root = XDocument.Parse(svg).Root!;
        Assert.Equal("{http://www.w3.org/2000/svg}svg", root.Name.ToString());
        Assert.DoesNotContain("http", svg.Replace("xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var named = root.Attribute("aria-labelledby")!.Value.Split(' ');
        Assert.All(named, id => Assert.NotEmpty(root.Descendants().Single(e => e.Attribute("id")?.Value == id).Value));
        Assert.Equal(svg, TimelinePicture.Draw(TimelineBuilder.Build(agreement, inForce ? Entry : null), agreement));
    }

    private static void Check(Agreement agreement, LocalDate? inForce)
    {
        var timeline = TimelineBuilder.Build(agreement, inForce);
        var layout = new PictureLayout(timeline, agreement);
        Assert.Equal(timeline.All.Select(e => e.Norm).Order(Comparer), layout.Rows.SelectMany(r => r.Row.Entries).Select(e => e.Norm).Order(Comparer));
        var paper = new Box(0, 0, PictureLayout.Width, layout.Height);
        var lines = layout.Rows.SelectMany(r => r.Lines)
            .Concat(layout.HeaderLines.Select(h => h.Line)).Concat(layout.Ticks.SelectMany(t => t.Lines))
            .Concat(layout.Steps).Concat(layout.Legend.Lines.Select(l => l.Line)).ToList();
        Assert.All(lines, l => Assert.True(paper.Holds(l.Box), $"\"{l.Text}\" leaves the paper: {l.Box}"));
        for (var i = 0; i < lines.Count; i++)
        {
            var over = lines.Take(i).FirstOrDefault(l => l.Box.Overlaps(lines[i].Box));
            Assert.True(over is null, $"\"{lines[i].Text}\" lies over \"{over?.Text}\"");
        }

        // Bars of one lane that run at the same time stand beside each other.
        var bars = layout.Dated.SelectMany(r => layout.Lanes.Of(r.Row).Select(p => (p.X, Span: LaneSet.SpanOf(r.Row)))).ToList();
        for (var i = 0; i < bars.Count; i++)
        {
            Assert.DoesNotContain(bars.Take(i), b => b.X == bars[i].X && b.Span.From <= bars[i].Span.To && bars[i].Span.From <= b.Span.To);
        }

        // The labels stand in the order of time.
        Assert.Equal(layout.Dated.Select(r => r.Row.At).Order(), layout.Dated.OrderBy(r => r.Y).Select(r => r.Row.At));
        for (var i = 0; i < layout.Arrows.Count; i++)
        {
            var (a, top, bottom) = (layout.Arrows[i], Math.Min(layout.Arrows[i].From, layout.Arrows[i].To), Math.Max(layout.Arrows[i].From, layout.Arrows[i].To));
            Assert.DoesNotContain(layout.Arrows.Take(i), b => b.Track == a.Track && Math.Min(b.From, b.To) <= bottom && top <= Math.Max(b.From, b.To));
        }
    }

    private static readonly IComparer<NormId> Comparer = Comparer<NormId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value));

    private static Agreement Read(string path) => AgreementCompiler.Compile(new SourceText(Path.GetFileName(path), File.ReadAllText(Repository.PathOf(path)))).Agreement;
}
