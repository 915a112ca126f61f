using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Markdown;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing.Questions;

/// <summary>The section Questions: each bullet is one. Paragraphs, headings and quotes are commentary.</summary>
internal sealed class QuestionSectionParser(SourceText source, NameTable names, Lexicon lexicon, ProblemList problems)
{
    public ImmutableArray<SyntaxNode> Read(DocumentParser.Section section)
    {
        var parts = ImmutableArray.CreateBuilder<SyntaxNode>();
        foreach (var block in section.Blocks.Where(b => b.Kind != BlockKind.Inert))
        {
            if (block.Kind == BlockKind.Bullet)
            {
                parts.AddRange(ReadBullet(block));
                continue;
            }

            if (block.Kind is BlockKind.Numbered or BlockKind.Item || (block.Kind == BlockKind.Paragraph && QuestionParser.Opens(Lexer.Read(source, block.Content))))
            {
                problems.Add(QuestionDiagnostics.OutOfPlace, block.Content, DocumentParser.Flatten(source[block.Content]));
            }

            parts.Add(new CommentarySyntax(block.Span));
        }

        return parts.ToImmutable();
    }

    /// <summary>A bullet may hold several questions, each a sentence.</summary>
    private IEnumerable<SyntaxNode> ReadBullet(Block bullet)
    {
        // What only a question speaks of is not thereby used by the agreement.
        var tokens = names.Recognise(Lexer.Read(source, bullet.Content), uses: false);
        foreach (var (words, _) in SentenceReader.Split(tokens))
        {
            ImmutableArray<Token> plain = [.. words.Where(t => t.Kind is not (TokenKind.FullStop or TokenKind.Emphasis))];
            if (!plain.IsEmpty)
            {
                var span = words[0].Span.Through(words[^1].Span);
                yield return QuestionParser.Read(plain, span, TokenText.Join(words), lexicon, problems) ?? (SyntaxNode)new CommentarySyntax(span);
            }
        }
    }
}
