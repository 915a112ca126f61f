using Parley.Analysis.Blocking;
using Parley.Documents.Blocking;
using Parley.Workspace;

namespace Parley.GoldenFiles;

/// <summary>Who can hold what back in each agreement.</summary>
public class ExposureGoldenTests
{
    public ExposureGoldenTests() => Environment.CurrentDirectory = Repository.Root;

    public static TheoryData<string> Agreements => [.. Repository.Agreements()];

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Blocking_OfAnAgreement_IsAsAccepted(string agreement)
    {
        var file = new Workbench().Open(agreement);
        var held = Holdings.Of(file.Compilation!.Agreement, file.Ground!.Atlas, TestContext.Current.CancellationToken);
        Golden.Check(BlockingText.Write(file.Compilation.Agreement, held), AgreementGoldenTests.Expected(agreement, "blocking.txt"));
    }
}
