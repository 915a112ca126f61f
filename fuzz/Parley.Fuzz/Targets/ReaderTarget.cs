using Parley.Language;

namespace Parley.Fuzz.Targets;

/// <summary>Lexer, parser and binder: any text gives a model, and every remark stands inside the text.</summary>
internal sealed class ReaderTarget : ITarget
{
    public IReadOnlyList<string> Words => AgreementSeeds.Words;

    public IEnumerable<string> Seeds() => AgreementSeeds.Texts();

    public void Run(string input)
    {
        var compilation = AgreementCompiler.Compile(new SourceText("x.parley.md", input));
        foreach (var diagnostic in compilation.Diagnostics)
        {
            if (!new TextSpan(0, input.Length).Contains(diagnostic.At.Span) || diagnostic.At.Span.Length < 0)
            {
                throw new LawBrokenException($"{diagnostic.Code} stands at {diagnostic.At.Span}, outside the text.");
            }
        }
    }
}
