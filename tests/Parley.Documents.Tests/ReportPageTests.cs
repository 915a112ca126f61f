using System.Text.RegularExpressions;
using CsCheck;
using Parley.Documents.Tests.Fixtures;

namespace Parley.Documents.Tests;

public class ReportPageTests
{
    private const string Attack = "</td></title></style><script>alert(1)</script><img src=x onerror=alert(1)>\"' onload=x &lt; ]]> \u202E \0 {{7*7}}";

    private static readonly Lazy<Page> Demonstration = new(() => new Page(ComplianceReport.Write(Demo.Report())));

    public static TheoryData<int> Sizes => [0, 1, 110, 900];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Write_AnyReport_HasUniqueIdsAndNoLinkWithoutTarget(int incidents)
    {
        var page = new Page(ComplianceReport.Write(Demo.Report(incidents)));
        var ids = page.Root.DescendantsAndSelf().Select(e => (string?)e.Attribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(), ids);
        var known = ids.ToHashSet();
        var targets = page.Root.Descendants()
            .SelectMany(e => e.Attributes())
            .SelectMany(a => a.Name.LocalName switch
            {
                "href" => [a.Value],
                "aria-labelledby" => ["#" + a.Value],
                _ => Regex.Matches(a.Value, @"url\((.*?)\)").Select(m => m.Groups[1].Value),
            });
        Assert.All(targets, t => Assert.True(t.StartsWith('#') && known.Contains(t[1..]), $"{t} leads nowhere"));
    }

    [Fact]
    public void Write_TheDemonstration_LoadsAndRunsNothing()
    {
        var page = Demonstration.Value;
        var names = page.Root.DescendantsAndSelf().Select(e => e.Name.LocalName).ToHashSet();
        Assert.Empty(names.Intersect(["script", "img", "image", "link", "iframe", "object", "embed", "base", "form"]));
        Assert.DoesNotContain(page.Root.Descendants().SelectMany(e => e.Attributes()), a => a.Name.LocalName is "src" or "srcset" or "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("@import", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page.Html, StringComparison.Ordinal);
        Assert.All(Regex.Matches(page.Html, @"url\((.)"), m => Assert.Equal("#", m.Groups[1].Value));
    }

    [Fact]
    public void Write_TheDemonstration_CanBeReadWithoutSeeingIt()
    {
        var page = Demonstration.Value;
        Assert.Equal("en", (string?)page.Root.Attribute("lang"));
        Assert.Single(page.All("title"), t => t.Parent!.Name.LocalName == "head");
        Assert.Single(page.All("h1"));
        Assert.Single(page.All("main"));
        Assert.All(page.All("table"), t => Assert.NotNull(t.Element("caption")));
        Assert.All(page.All("th"), t => Assert.NotNull(t.Attribute("scope")));
        Assert.All(page.All("svg"), s => Assert.True(s.Attribute("aria-hidden") is not null || (s.Attribute("role")?.Value == "img" && s.Attribute("aria-label") is not null)));
        Assert.All(page.All("section"), s => Assert.NotNull(s.Attribute("aria-labelledby")));
        var levels = page.Root.Descendants().Select(e => e.Name.LocalName).Where(n => n is "h1" or "h2" or "h3").Select(n => n[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1));
    }

    [Fact]
    public void Write_HostileWordsEverywhere_StayWords()
    {
        var input = Demo.Report(40, Attack);
        var agreement = input.Agreement;
        input = input with
        {
            Tool = Attack,
            Agreement = agreement with
            {
                Title = Attack,
                Parties = agreement.Parties.Select(p => p with { Name = Attack }).ToValueList(),
                Places = agreement.Places.Select(p => p with { Name = Attack }).ToValueList(),
                Provisions = agreement.Provisions.Select(p => p with { Words = Attack, Article = Attack }).ToValueList(),
                Norms = agreement.Norms.Select(n => n with { Words = Attack }).ToValueList(),
                Footnotes = agreement.Footnotes.Select(f => f with { Text = Attack }).ToValueList(),
            },
            Places = input.Places.Select(p => p with { Note = Attack, Place = p.Place with { Name = Attack, Id = new PlaceId(p.Place.Id.Value) } }).ToValueList(),
        };
        var page = new Page(ComplianceReport.Write(input));
        Assert.Empty(page.All("script"));
        Assert.Empty(page.All("img"));
        Assert.Single(page.All("style"));
        Assert.DoesNotContain("<script", page.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\0', page.Html);
    }

    [Fact]
    public void Write_AnyWordsInTheEvents_GiveTheSameElements()
    {
        var expected = Shape("x");
        Gen.String[1, 40].Sample(words => Assert.Equal(expected, Shape(words)), iter: 60);
    }

    [Fact]
    public void Write_TheSameInOtherOrder_GivesTheSameBytes()
    {
        var input = Demo.Report();
        var other = input with { Events = [.. input.Events.Reverse()] };
        Assert.Equal(ComplianceReport.Write(input), ComplianceReport.Write(other));
    }

    [Fact]
    public void Write_TenThousandIncidents_ListsSomeAndCountsAll()
    {
        var html = ComplianceReport.Write(Demo.Report(10_000));
        Assert.InRange(html.Length, 100_000, 1_000_000);
        Assert.Contains("200 of 10,001 incidents are listed", html, StringComparison.Ordinal);
        Assert.Contains("CSV", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoExercise_HasNoBanner()
    {
        var input = Demo.Report(3);
        Assert.Single(new Page(ComplianceReport.Write(input)).WithClass("banner"));
        var real = input with
        {
            Events = input.Events.Select(e => e with { Exercise = false }).ToList(),
            Result = input.Result with { Coverage = input.Result.Coverage with { Gaps = [], Watched = [] } },
        };
        Assert.Empty(new Page(ComplianceReport.Write(real)).WithClass("banner"));
    }

    [Fact]
    public void Write_EventKnownLaterThanAsked_IsNotTold()
    {
        var input = Demo.Report(3);
        var late = input.Events.First() with { Id = new EventId("LATE"), KnownAt = input.Result.KnownAt + NodaTime.Duration.FromNanoseconds(1), SourceName = "a later page" };
        Assert.Equal(ComplianceReport.Write(input), ComplianceReport.Write(input with { Events = [.. input.Events, late] }));
    }

    [Fact]
    public void Write_ResultBefore_SaysWhatHasChanged()
    {
        var input = Demo.Report(3);
        var before = input.Result with { Instances = input.Result.Instances.Select(i => i.Provision.Value == "2.2" ? i with { State = Monitoring.Results.NormState.Due } : i).ToValueList() };
        var page = new Page(ComplianceReport.Write(input with { Previous = before }));
        Assert.Equal("before: due", Page.Text(page.Id("n-2.2-1").Descendants().Single(e => (string?)e.Attribute("class") == "before")));
    }

    private static string Shape(string words) =>
        string.Join(' ', new Page(ComplianceReport.Write(Demo.Report(6, words))).Root.DescendantsAndSelf().Select(e => e.Name.LocalName));
}
