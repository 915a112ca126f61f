using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using CsCheck;
using Parley.Documents.Tests.Fixtures;
using Parley.Documents.Words;

namespace Parley.Documents.Tests;

/// <summary>The page, its tables and the result never disagree.</summary>
public class TotalsTests
{
    public static TheoryData<int> Sizes => [0, 1, 110, 900];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Incidents_InPageTableMapFileAndResult_AreAsMany(int size)
    {
        var input = Demo.Report(size);
        var (established, possible) = (input.Result.Incidents.Count(i => i.Established == Answer.Yes), input.Result.Incidents.Count(i => i.Established == Answer.Possibly));
        var page = new Page(ComplianceReport.Write(input));
        Assert.Equal(established, Figure(page.WithClass("incidents-established").Single()));
        Assert.Equal(possible, Figure(page.WithClass("incidents-possible").Single()));

        var rows = Csv(CsvExport.Incidents(input));
        Assert.Equal(established, rows.Count(r => r["established"] == "yes"));
        Assert.Equal(possible, rows.Count(r => r["established"] == "possibly"));

        using var map = JsonDocument.Parse(GeoJsonExport.Write(input));
        var features = map.RootElement.GetProperty("features").EnumerateArray().Where(f => f.GetProperty("properties").GetProperty("kind").GetString() == "incident").ToList();
        Assert.Equal(established + possible, features.Count);

        // Every cell of the table by region and provision, and its edges.
        var matrix = page.WithClass("matrix").Single().Descendants("td").GroupBy(d => d.Parent!.Parent!.Name.LocalName == "tfoot");
        foreach (var part in matrix)
        {
            var cells = part.GroupBy(d => d.Parent!).Select(r => r.Select(Sum).ToList()).ToList();
            Assert.All(cells, r => Assert.Equal(r[^1], r.SkipLast(1).Aggregate((0, 0), Add)));
            Assert.Equal((established, possible), cells.Select(r => r[^1]).Aggregate((0, 0), Add));
        }

        Assert.Equal(
            rows.GroupBy(r => (r["region"], r["provision"])).ToDictionary(g => g.Key, g => g.Count()).OrderBy(p => p.Key),
            features.Select(f => f.GetProperty("properties")).GroupBy(p => (p.GetProperty("region").GetString()!, p.GetProperty("provision").GetString()!)).ToDictionary(g => g.Key, g => g.Count()).OrderBy(p => p.Key));
    }

    [Fact]
    public void Instances_InPageAndTable_AreAsMany()
    {
        var input = Demo.Report();
        var page = new Page(ComplianceReport.Write(input));
        var rows = Csv(CsvExport.Instances(input));
        Assert.Equal(input.Result.Instances.Count, rows.Count);
        var sum = 0;
        foreach (var standing in Standings.All)
        {
            var tile = page.WithClass("tile").Single(t => ((string)t.Attribute("class")!).Split(' ').Contains("is-" + standing.ToString().ToLowerInvariant()));
            Assert.Equal(rows.Count(r => r["standing"] == StateWords.Of(standing)), Figure(tile));
            sum += Figure(tile);
        }

        Assert.Equal(rows.Count, sum);
        Assert.Equal(rows.Count, page.WithClass("board").SelectMany(b => b.Descendants("tr")).Count(r => r.Attribute("id") is not null));
    }

    [Fact]
    public void Cell_AnyText_ComesBackAndIsNoFormula()
    {
        Gen.String.Sample(text =>
        {
            var read = Csv($"a\n{CsvExport.Cell(text)}\n");
            var back = read.Count == 0 ? "" : read[0]["a"];
            Assert.Contains(back, new[] { text, "'" + text });
            Assert.False(back.Length > 0 && "=+@\t\r".Contains(back[0]));
        });
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+380", "'+380")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@x", "'@x")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    public void Cell_Text_IsWritten(string text, string expected) => Assert.Equal(expected, CsvExport.Cell(text));

    private static int Figure(XElement tile) =>
        int.Parse(tile.Descendants().Single(e => (string?)e.Attribute("class") == "figure").Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static (int, int) Sum(XElement cell)
    {
        var parts = Page.Text(cell).Split('+');
        return parts.Length == 1 ? (0, 0) : (int.Parse(parts[0], NumberStyles.Any, CultureInfo.InvariantCulture), int.Parse(parts[1], NumberStyles.Any, CultureInfo.InvariantCulture));
    }

    private static (int, int) Add((int, int) a, (int, int) b) => (a.Item1 + b.Item1, a.Item2 + b.Item2);

    /// <summary>A reader of RFC 4180, written apart from the writer.</summary>
    private static List<Dictionary<string, string>> Csv(string text)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n' && !quoted)
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        return rows.Skip(1).Select(r => rows[0].Zip(r).ToDictionary(p => p.First, p => p.Second)).ToList();
    }
}
