using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Markdown;
using Parley.Language.Syntax;
using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios;

/// <summary>The section Scenarios: each heading of the third level is one, each bullet under it a step. Paragraphs and quotes are commentary.</summary>
internal sealed class ScenarioParser(SourceText source, NameTable names, Lexicon lexicon, ProblemList problems)
{
    public ImmutableArray<SyntaxNode> Read(DocumentParser.Section section)
    {
        var parts = ImmutableArray.CreateBuilder<SyntaxNode>();
        var blocks = section.Blocks.Where(b => b.Kind != BlockKind.Inert).ToList();
        for (var at = 0; at < blocks.Count;)
        {
            if (blocks[at].Kind != BlockKind.Heading)
            {
                ReportStray(blocks[at]);
                parts.Add(new CommentarySyntax(blocks[at++].Span));
                continue;
            }

            var under = blocks.Skip(at + 1).TakeWhile(b => b.Kind != BlockKind.Heading).ToList();
            parts.Add(ReadScenario(blocks[at], under));
            at += 1 + under.Count;
        }

        return parts.ToImmutable();
    }

    private ScenarioSyntax ReadScenario(Block heading, List<Block> under)
    {
        var steps = ImmutableArray.CreateBuilder<StepSyntax>();
        var reader = new StepParser(lexicon, problems);
        foreach (var block in under)
        {
            if (block.Kind == BlockKind.Bullet)
            {
                steps.AddRange(ReadBullet(block, reader));
            }
            else
            {
                ReportStray(block);
            }
        }

        var name = PlainText.Flatten(source[heading.Content]);
        if (!steps.Any(s => s.Frame.Expects))
        {
            problems.Add(ScenarioDiagnostics.NothingExpected, heading.Content, name);
        }

        return new ScenarioSyntax(under.Aggregate(heading.Span, (s, b) => s.Through(b.Span)), name, heading.Content, steps.ToImmutable());
    }

    /// <summary>A bullet may hold several sentences; each is a step.</summary>
    private IEnumerable<StepSyntax> ReadBullet(Block bullet, StepParser reader)
    {
        // What only a test speaks of is not thereby used by the agreement.
        var tokens = names.Recognise(Lexer.Read(source, bullet.Content), uses: false);
        foreach (var (words, _) in SentenceReader.Split(tokens))
        {
            ImmutableArray<Token> plain = [.. words.Where(t => t.Kind is not (TokenKind.FullStop or TokenKind.Emphasis))];
            if (!plain.IsEmpty)
            {
                yield return reader.Read(plain, words[0].Span.Through(words[^1].Span), TokenText.Join(words));
            }
        }
    }

    /// <summary>Steps that are not bullets would be passed over silently.</summary>
    private void ReportStray(Block block)
    {
        var first = Lexer.Read(source, block.Content).FirstOrDefault();
        if (block.Kind is BlockKind.Numbered or BlockKind.Item or BlockKind.Bullet || (block.Kind == BlockKind.Paragraph && StepParser.OpensStep(first)))
        {
            problems.Add(ScenarioDiagnostics.StepOutOfPlace, block.Content, DocumentParser.Flatten(source[block.Content]));
        }
    }
}
