using NodaTime;
using Parley.Documents.Explanations.Rendering;
using Parley.Documents.Timelines;
using Parley.Documents.Timelines.Picture;
using Parley.Documents.Timelines.Writing;
using Parley.Workspace;
using Parley.Workspace.Runs;

namespace Parley.GoldenFiles;

/// <summary>What the machine understood of each agreement and how it lies in time, supposing that it entered into force on the day of its draft.</summary>
public class ExplanationGoldenTests
{
    public ExplanationGoldenTests() => Environment.CurrentDirectory = Repository.Root;

    public static TheoryData<string> Agreements => [.. Repository.Agreements()];

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Explanation_OfAnAgreement_IsAsAccepted(string agreement)
    {
        var file = new Workbench().Open(agreement);
        Golden.Check(ExplanationText.Write(ExplainRun.Explain(file, [], EntryOf(file))), AgreementGoldenTests.Expected(agreement, "explain.txt"));
    }

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Timeline_OfAnAgreement_IsAsAccepted(string agreement)
    {
        var file = new Workbench().Open(agreement);
        var timeline = TimelineBuilder.Build(file.Compilation!.Agreement, EntryOf(file), file.Ground!.Atlas);
        Golden.Check(TimelineText.Write(timeline), AgreementGoldenTests.Expected(agreement, "timeline.txt"));
        Golden.Check(TimelinePicture.Draw(timeline, file.Compilation.Agreement), AgreementGoldenTests.Expected(agreement, "timeline.svg"));
    }

    private static LocalDate? EntryOf(AgreementFile file) => file.Compilation!.Agreement.Draft;
}
