using CsCheck;
using Parley.Language.Forms;

namespace Parley.Language.Tests.Forms;

/// <summary>No silent prose: a sentence that asks something of somebody is read or reported.</summary>
public class ReadingCoverageTests
{
    private const string Head = "---\nparley: 1\ntitle: Pasted\ndraft: 2026-01-01\ntime zone: Etc/UTC\n---\n\n## Parties\n- **Ukraine**\n- **Russia**\n\n## Article 1. Pasted\n\n";

    private static readonly string[] Words =
    [
        "Russia", "Ukraine", "the Parties", "nobody", "shall", "must", "may", "will", "not", "agrees to", "undertakes to", "withdraw", "its forces", "peace", "is", "be", "released", "by", "1 March 2026",
        "within", "30 days", "of", "if", "unless", "and", "or", ",", "1.1", "calls upon", "demands that", "decides", "the Council", "to", "there", "ensure that", "recognised", "as", "in force", ":", ";", "[", "]", "|", "(a)", "\"X\"", "means",
    ];

    [Fact]
    public void Of_AnySentence_LeavesNothingSilent() =>
        Gen.Int[0, Words.Length - 1].Array[1, 14].Array[1, 4].Sample(
            sentences => Assert.Equal(0, ReadingCoverage.Of(new SourceText("x.parley.md", Head + string.Concat(sentences.Select((s, i) => $"{i + 1}. {string.Join(' ', s.Select(w => Words[w]))}.\n\n")))).Silent),
            iter: 1000);

    [Fact]
    public void Of_EveryResolution_CountsEachNormativeSentenceOnce()
    {
        foreach (var file in Directory.EnumerateFiles(SharedData.Need("un-security-council"), "*.txt").Order(StringComparer.Ordinal))
        {
            var coverage = ReadingCoverage.Of(new SourceText(file, Head + File.ReadAllText(file)));
            Assert.Equal(0, coverage.Silent);
            Assert.Equal(coverage.Normative, coverage.Understood + coverage.ToDeclare + coverage.Reported);
        }
    }
}
