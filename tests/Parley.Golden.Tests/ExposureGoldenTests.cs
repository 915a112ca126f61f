using Parley.Analysis.Blocking;
using Parley.Analysis.Exposing;
using Parley.Analysis.Exposing.Reordering;
using Parley.Documents.Blocking;
using Parley.Documents.Exposures;
using Parley.Documents.Exposures.Picture;
using Parley.Workspace;

namespace Parley.GoldenFiles;

/// <summary>Who can hold what back in each agreement, and who goes first.</summary>
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

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Exposure_OfAnAgreement_IsAsAccepted(string agreement)
    {
        var file = new Workbench().Open(agreement);
        var exposures = Exposures.Of(file.Compilation!.Agreement, file.Ground!.Atlas);
        var lessening = Lessenings.Of(file.Compilation.Agreement, file.Ground.Atlas, exposures, TestContext.Current.CancellationToken);
        Golden.Check(ExposureText.Write(file.Compilation.Agreement, exposures, lessening), AgreementGoldenTests.Expected(agreement, "exposure.txt"));
        Golden.Check(ExposurePicture.Draw(file.Compilation.Agreement, exposures, lessening), AgreementGoldenTests.Expected(agreement, "exposure.svg"));
    }
}
