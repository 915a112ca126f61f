using Parley.Language.Lexing;
using Parley.Language.Markdown;
using Parley.Language.Parsing;
using Parley.Workspace;
using Parley.Workspace.Json;

namespace Parley.GoldenFiles;

/// <summary>What is made of each agreement, phase by phase, beside the agreement: <c>agreements/NAME/expected/</c>.</summary>
public class AgreementGoldenTests
{
    /// <summary>Agreements are opened by their paths from the project's folder, so that no machine's own folders stand in a golden file.</summary>
    public AgreementGoldenTests() => Environment.CurrentDirectory = Repository.Root;

    public static TheoryData<string> Agreements => [.. Repository.Agreements()];

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Tokens_OfAnAgreement_AreAsAccepted(string agreement)
    {
        var source = Read(agreement).Text!;
        var (_, names, _) = DocumentParser.Parse(source, new ProblemList(source));
        var tokens = BlockReader.Read(source).Where(b => b.Kind is BlockKind.Numbered or BlockKind.Item or BlockKind.Bullet or BlockKind.Paragraph).SelectMany(b => names.Tokens(source, b.Content));
        Golden.Check(AnnotatedSource.Write(source, tokens.Select(t => (t.Span, Describe(t)))), Expected(agreement, "tokens.txt"));
    }

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Tree_OfAnAgreement_IsAsAccepted(string agreement)
    {
        var source = Read(agreement).Text!;
        var (document, _, _) = DocumentParser.Parse(source, new ProblemList(source));
        Golden.Check(TreeDrawing.Draw(source, document), Expected(agreement, "tree.txt"));
    }

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Model_OfAnAgreement_IsAsAccepted(string agreement) =>
        Golden.Check(ModelJson.Write(Read(agreement).Compilation!.Agreement), Expected(agreement, "model.json"));

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Findings_OfAnAgreement_AreAsAccepted(string agreement)
    {
        var file = Read(agreement);
        Golden.Check(FindingsDrawing.Draw(file), Expected(agreement, "findings.txt"));
    }

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Text_OfAnAgreement_IsFormatted(string agreement) => Assert.Equal(Read(agreement).Text!.Text, Read(agreement).Formatted!.Text);

    private static AgreementFile Read(string agreement) => new Workbench().Open(agreement);

    internal static string[] Expected(string agreement, string ending)
    {
        var parts = agreement.Split('/');
        var name = parts[^1][..^".parley.md".Length];
        return [.. parts[..^1], "expected", $"{name}.{ending}"];
    }

    private static string Describe(Token token) => token switch
    {
        { Target: { } target } => $"{token.Kind} {token.Text} -> {target}",
        _ => $"{token.Kind} {token.Text}",
    };
}
