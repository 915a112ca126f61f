using Parley.Documents.Drafts;
using Parley.Workspace;
using Parley.Workspace.Texts;

namespace Parley.GoldenFiles;

/// <summary>What moved since the draft before, for each agreement that names one.</summary>
public class DraftGoldenTests
{
    public DraftGoldenTests() => Environment.CurrentDirectory = Repository.Root;

    public static TheoryData<string> Agreements =>
        [.. Repository.Agreements().Where(a => File.ReadLines(Path.Combine(Repository.Root, a)).Take(10).Any(l => l.StartsWith("previous:", StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Moves_SinceTheDraftBefore_AreAsAccepted(string agreement)
    {
        var workbench = new Workbench();
        var now = workbench.Open(agreement);
        var pair = DraftPair.Compare(workbench.Open(Path.Combine(Path.GetDirectoryName(agreement)!, now.Compilation!.Agreement.Previous!)), now);
        Golden.Check(DraftTable.Write(pair.Changes, pair.Before.Compilation!.Agreement, now.Compilation.Agreement), AgreementGoldenTests.Expected(agreement, "moved.txt"));
    }
}
