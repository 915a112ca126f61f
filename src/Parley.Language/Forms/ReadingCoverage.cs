using Parley.Language.Binding;
using Parley.Language.Lexing;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Forms;

/// <summary>How much of a text the language reads: every normative sentence of its articles falls under exactly one of the four counts.</summary>
/// <param name="Sentences">All sentences of provisions, and the normative paragraphs outside them.</param>
/// <param name="Normative">Those that ask, forbid or allow something: with shall, must, may, will, undertakes, agrees to, or a verb of asking.</param>
/// <param name="Understood">Read, with nothing to remark that is an error.</param>
/// <param name="ToDeclare">In a form that is read; names or acts in it still have to be declared.</param>
/// <param name="Reported">Not read, and said so with the nearest form.</param>
/// <param name="Silent">Neither read nor reported. Always 0, or the reader has a mistake.</param>
public sealed record ReadingCoverage(int Sentences, int Normative, int Understood, int ToDeclare, int Reported, int Silent)
{
    /// <summary>Reads a text and counts.</summary>
    public static ReadingCoverage Of(SourceText text)
    {
        var problems = new ProblemList(text);
        var (document, names, lexicon) = DocumentParser.Parse(text, problems);
        AgreementBinder.Bind(document, names, lexicon, problems);

        // A sentence with brackets has several readings; one of them may ask nothing of anybody, which is a warning.
        var errors = problems.All.Where(p => p.Severity == DiagnosticSeverity.Error || p.Code == SyntaxDiagnostics.SentenceSetsNothing.Code).ToList();
        var reader = new SentenceReader(names, lexicon, new ProblemList(text));
        var count = new ReadingCoverage(0, 0, 0, 0, 0, 0);
        foreach (var sentence in SyntaxWalker.All(document).OfType<SentenceSyntax>())
        {
            count = count.With(IsNormative(sentence, reader), IsRead(sentence), [.. errors.Where(e => sentence.Span.Contains(e.At.Span)).Select(e => e.Code)]);
        }

        var outside = errors.Count(e => e.Code == SyntaxDiagnostics.TextOutsideProvision.Code);
        return count with { Sentences = count.Sentences + outside, Normative = count.Normative + outside, Reported = count.Reported + outside };
    }

    private ReadingCoverage With(bool normative, bool read, List<string> errors)
    {
        var next = this with { Sentences = Sentences + 1, Normative = Normative + (normative ? 1 : 0) };
        return (normative, read) switch
        {
            (false, _) => next,
            _ when errors.Exists(e => e.StartsWith("PL1", StringComparison.Ordinal)) => next with { Reported = Reported + 1 },
            (_, false) => next with { Silent = Silent + 1 },
            _ when errors.Count > 0 => next with { ToDeclare = ToDeclare + 1 },
            _ => next with { Understood = Understood + 1 },
        };
    }

    private static bool IsNormative(SentenceSyntax sentence, SentenceReader reader) =>
        StatementParser.IsNormative(reader.CursorOver([.. reader.Tokens(sentence.Span).Where(t => t.Kind is not (TokenKind.FullStop or TokenKind.FootnoteMark))]));

    private static bool IsRead(SentenceSyntax sentence) =>
        sentence.Readings.Any(r => !r.Statements.IsEmpty) && sentence.Readings.All(r => r.Statements.All(s => s is not UnreadStatementSyntax));

    public static ReadingCoverage Add(ReadingCoverage left, ReadingCoverage right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(
            left.Sentences + right.Sentences,
            left.Normative + right.Normative,
            left.Understood + right.Understood,
            left.ToDeclare + right.ToDeclare,
            left.Reported + right.Reported,
            left.Silent + right.Silent);
    }
}
