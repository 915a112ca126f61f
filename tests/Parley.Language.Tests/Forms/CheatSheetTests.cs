namespace Parley.Language.Tests.Forms;

public class CheatSheetTests
{
    [Fact]
    public void Agreement_OfTheCheatSheet_ReadsWithoutARemark()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "language", "cheat-sheet.md"));
        var start = page.IndexOf("```markdown\n", StringComparison.Ordinal) + "```markdown\n".Length;
        var compilation = AgreementCompiler.Compile(new SourceText("sheet.parley.md", page[start..page.IndexOf("```\n", start, StringComparison.Ordinal)]));
        Assert.Empty(compilation.Diagnostics);
        Assert.Equal(11, compilation.Agreement.Norms.Count);
    }
}
