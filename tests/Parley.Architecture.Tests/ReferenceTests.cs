namespace Parley.Architecture.Tests;

/// <summary>Data flows one way, and so do the references: what a project may know is written here, and nothing else.</summary>
public class ReferenceTests
{
    private static readonly string[] BelowWorkspace =
        ["Parley.Model", "Parley.Language", "Parley.Geography", "Parley.Analysis", "Parley.Monitoring", "Parley.Exploration", "Parley.Negotiation", "Parley.Documents"];

    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["Parley.Model"] = [],
        ["Parley.Language"] = ["Parley.Model"],
        ["Parley.Geography"] = ["Parley.Model"],
        ["Parley.Analysis"] = ["Parley.Model", "Parley.Geography"],
        ["Parley.Monitoring"] = ["Parley.Model", "Parley.Geography"],
        ["Parley.Exploration"] = ["Parley.Model", "Parley.Geography", "Parley.Monitoring"],
        ["Parley.Negotiation"] = ["Parley.Model", "Parley.Analysis"],
        ["Parley.Documents"] = BelowWorkspace[..^1],
        ["Parley.Workspace"] = BelowWorkspace,
        ["Parley.LanguageServer"] = ["Parley.Workspace"],

        // The command line starts the language server, and knows nothing else of it.
        ["Parley.Cli"] = ["Parley.Workspace", "Parley.LanguageServer"],
    };

    /// <summary>Packages that only one project may know, so that each can be replaced in one place.</summary>
    private static readonly Dictionary<string, string[]> OnlyIn = new()
    {
        ["Google.OrTools"] = ["Parley.Analysis"],
        ["NetTopologySuite"] = ["Parley.Geography"],
        ["StreamJsonRpc"] = ["Parley.LanguageServer"],
        ["System.CommandLine"] = ["Parley.Cli"],
        ["Spectre.Console"] = ["Parley.Cli"],
        ["Ical.Net"] = ["Parley.Documents"],
        ["Markdig"] = ["Parley.Documents"],
        ["Sylvan.Data.Csv"] = ["Parley.Monitoring"],
        ["YamlDotNet"] = ["Parley.Monitoring"],
        ["NodaTime"] = ["Parley.Model"],
    };

    public static TheoryData<string> Projects => [.. SourceTree.Projects("src")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_OfTheSource_ReferencesOnlyWhatItMay(string project)
    {
        Assert.True(MayReference.TryGetValue(project, out var allowed), $"{project} is new: say in {nameof(ReferenceTests)} what it may reference.");
        Assert.Empty(SourceTree.ProjectReferences("src", project).Except(allowed!));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Package_WithOneHome_IsReferencedNowhereElse(string project)
    {
        var foreign = SourceTree.PackageReferences("src", project).Where(p => !OnlyIn.GetValueOrDefault(p, []).Contains(project));
        Assert.Empty(foreign);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_OfTheSource_IsReferencedByATestProject(string project)
    {
        var testing = SourceTree.Projects("tests").Where(t => t.EndsWith(".Tests", StringComparison.Ordinal));
        Assert.Contains(testing, t => SourceTree.ProjectReferences("tests", t).Contains(project));
    }

    [Fact]
    public void Solution_OfAllProjects_ListsEachOfThem()
    {
        var solution = File.ReadAllText(Repository.PathOf("Parley.slnx"));
        Assert.All(
            [.. SourceTree.Projects("src"), .. SourceTree.Projects("tests")],
            p => Assert.Contains($"/{p}.csproj\"", solution, StringComparison.Ordinal));
    }

    [Fact]
    public void Model_OfAnAgreement_KnowsNoSyntax()
    {
        var model = typeof(Agreement).Assembly;
        Assert.DoesNotContain(model.GetReferencedAssemblies(), a => a.Name!.StartsWith("Parley.", StringComparison.Ordinal));
        Assert.DoesNotContain(model.GetTypes(), t => t.Name.EndsWith("Syntax", StringComparison.Ordinal) || t.Name.EndsWith("Token", StringComparison.Ordinal));
    }
}
