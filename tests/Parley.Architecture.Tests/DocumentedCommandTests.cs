using System.CommandLine;
using System.Text.RegularExpressions;
using Parley.Cli.CommandLine;
using Parley.Cli.Commands;

namespace Parley.Architecture.Tests;

/// <summary>A command that a page shows or that help gives as an example can be typed as it stands.</summary>
public partial class DocumentedCommandTests
{
    public static TheoryData<string> Pages =>
        [.. new[] { "README.md", "docs/tour.md", "docs/json.md", "docs/codebase.md", "docs/language/scenarios.md", "docs/language/questions.md" }.Where(p => File.Exists(Repository.PathOf(p.Split('/'))))];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Pages))]
    public void Commands_OfAPage_AreUnderstood(string page)
    {
        foreach (Match command in CommandLines().Matches(File.ReadAllText(Repository.PathOf(page.Split('/')))))
        {
            AssertUnderstood(command.Groups["rest"].Value);
        }
    }

    [Fact]
    public void Examples_OfHelp_AreUnderstoodAndNameFilesThatExist()
    {
        foreach (var example in AllCommands(Root()).OfType<ExampleCommand>().SelectMany(c => c.Examples))
        {
            Assert.StartsWith("parley ", example, StringComparison.Ordinal);
            AssertUnderstood(example["parley ".Length..]);
            Assert.All(
                example.Split(' ').Where(w => w.StartsWith("agreements/", StringComparison.Ordinal)),
                file => Assert.True(File.Exists(Repository.PathOf(file.Split('/'))), $"\"{example}\" names {file}, which does not exist."));
        }
    }

    [Fact]
    public void Command_ThatIsNotHidden_HasAnExample() =>
        Assert.All(AllCommands(Root()).Where(c => !c.Hidden && c is not RootCommand), c => Assert.True(c is ExampleCommand { Examples.Count: > 0 }, c.Name));

    private static RootCommand Root() => RootCommands.Create(Terminal.Open());

    private static IEnumerable<Command> AllCommands(Command command) =>
        command.Subcommands.SelectMany(AllCommands).Prepend(command);

    private static void AssertUnderstood(string arguments)
    {
        var words = arguments.Split(['|', '>', '#', '&'])[0].Trim();
        var parsed = Root().Parse(words);
        Assert.True(parsed.Errors.Count == 0, $"parley {words}: {string.Join(" ", parsed.Errors.Select(e => e.Message))}");
    }

    /// <summary>Lines of code blocks that begin with ./parley, with or without a prompt.</summary>
    [GeneratedRegex(@"^\s*(\$ )?\./parley(?<rest>( [^\n\\]*)?)$", RegexOptions.Multiline)]
    private static partial Regex CommandLines();
}
