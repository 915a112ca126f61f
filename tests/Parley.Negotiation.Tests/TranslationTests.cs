using CsCheck;

namespace Parley.Negotiation.Tests;

/// <summary>The translations of the project's agreements say the same, and any single change of effect in one of them is found.</summary>
public class TranslationTests
{
    private static readonly string[] Originals = ["agreements/kumanovo-1999/kumanovo", "agreements/ukraine-2025/2025-12-24"];

    private static readonly string[] Languages = ["", ".fr", ".uk"];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var original in Originals)
            {
                pairs.Add($"{original}.parley.md", $"{original}.fr.parley.md");
                pairs.Add($"{original}.parley.md", $"{original}.uk.parley.md");
                pairs.Add($"{original}.fr.parley.md", $"{original}.uk.parley.md");
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Texts_OfOneAgreement_HaveTheSameEffect(string first, string second)
    {
        Assert.Empty(Compared.Differences(Read(first), Read(second)).Select(d => d.Remark.Message));
        Assert.Empty(Compared.Differences(Read(second), Read(first)).Select(d => d.Remark.Message));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Layout_OfAText_IsNoDifference(string first, string second) =>
        Assert.Empty(Compared.Differences(Read(first).Replace("\n", "\r\n", StringComparison.Ordinal), Read(second).Replace("\n\n", "\n\n\n", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Change_OfAnyKindInOneText_IsFound(string first, string second)
    {
        var (one, other) = (Read(first), Read(second));
        var changes = Mutations.Of(one).Select(m => (true, m)).Concat(Mutations.Of(other).Select(m => (false, m))).ToList();
        Assert.True(changes.Count > 40);
        Gen.Int[0, changes.Count - 1].Sample(
            i =>
            {
                var (inFirst, (line, text)) = changes[i];
                var found = inFirst ? Compared.Differences(text, other) : Compared.Differences(one, text);
                return found.Any(d => (inFirst ? d.First : d.Second).At.Start.Line == line || d.Kind.Code is "PL6010" or "PL6012");
            },
            iter: 40,
            print: i => $"{(changes[i].Item1 ? first : second)}:{changes[i].m.Line}: {changes[i].m.Text.Split('\n')[changes[i].m.Line - 1]}");
    }

    private static string Read(string path) => File.ReadAllText(Repository.PathOf(path.Split('/')));
}
