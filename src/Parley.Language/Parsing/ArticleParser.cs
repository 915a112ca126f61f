using System.Collections.Immutable;
using Parley.Language.Forms;
using Parley.Language.Lexing;
using Parley.Language.Markdown;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>The provisions of an article or annex, their items and the commentary between them.</summary>
internal sealed class ArticleParser(SourceText source, ProblemList problems, SentenceReader sentences)
{
    public ImmutableArray<SyntaxNode> Read(DocumentParser.Section section)
    {
        var parts = ImmutableArray.CreateBuilder<SyntaxNode>();
        var article = SectionTitles.NumberOf(section.Title);
        for (var at = 0; at < section.Blocks.Length;)
        {
            var block = section.Blocks[at];
            if (block.Kind == BlockKind.Numbered)
            {
                var items = section.Blocks.Skip(at + 1).TakeWhile(b => b.Kind == BlockKind.Item).ToImmutableArray();
                var number = NumberOf(source[block.Mark], article);
                if (article.Length > 0 && number != article && !number.StartsWith(article + ".", StringComparison.OrdinalIgnoreCase))
                {
                    problems.Add(SyntaxDiagnostics.NumberOutOfPlace, block.Mark, number, section.Title, article);
                }

                parts.Add(ReadProvision(block, items, number));
                at += 1 + items.Length;
                continue;
            }

            ReportStray(block, article);
            if (block.Kind is BlockKind.Quote or BlockKind.Paragraph or BlockKind.Bullet or BlockKind.Item)
            {
                parts.Add(new CommentarySyntax(block.Span));
            }

            at++;
        }

        return parts.ToImmutable();
    }

    /// <summary>The number of a provision: <c>4.3</c> as written, and also for the paragraph <c>3.</c> of Article 4, as treaties number theirs.</summary>
    internal static string NumberOf(string written, string article) =>
        article.Length == 0 || written.Contains('.', StringComparison.Ordinal) ? written : $"{article}.{written}";

    /// <summary>Text that sets a norm without a number is never passed over.</summary>
    private void ReportStray(Block block, string article)
    {
        if (block.Kind is BlockKind.Paragraph or BlockKind.Bullet or BlockKind.Item
            && sentences.Tokens(block.Content) is var tokens && tokens.Any(Vocabulary.IsNormative))
        {
            var form = SentenceForms.Nearest(tokens.Select(t => t.Canonical).ToHashSet());
            problems.Add(SyntaxDiagnostics.TextOutsideProvision, block.Content, $"{(article.Length == 0 ? "1" : article)}.1", form.Plain.TrimEnd('.'));
        }
    }

    private ProvisionSyntax ReadProvision(Block block, ImmutableArray<Block> items, string number)
    {
        var tokens = sentences.Tokens(block.Content);
        var declaratory = tokens is [{ Kind: TokenKind.Emphasis } mark, ..] && mark.Canonical.TrimEnd('.') == "declaratory";
        ImmutableArray<Token> words = [.. tokens.Where(t => t.Kind != TokenKind.FootnoteMark)];
        var leadsIn = !items.IsEmpty && words is [.., { Kind: TokenKind.Colon }];
        var span = items.Aggregate(block.Span, (s, i) => s.Through(i.Span));
        if (!leadsIn)
        {
            ReportMissingStop(block.Content, words, number);
            var own = sentences.Read(block.Content, declaratory);
            return new ProvisionSyntax(span, number, block.Mark, block.Content, declaratory, own, [.. items.Select(i => ReadItem(i, number, declaratory, default, []))]);
        }

        var lead = WithoutFollows(words[..^1]);
        if (ConditionLists.JointOf(lead) is { } joint)
        {
            var sentence = ConditionLists.Join(lead, [.. items.Select(i => sentences.Tokens(i.Content))], joint);
            var read = sentences.ReadTokens(sentence, [.. tokens.Concat(items.SelectMany(i => sentences.Tokens(i.Content))).Where(t => t.Kind == TokenKind.FootnoteMark)]);
            return new ProvisionSyntax(span, number, block.Mark, block.Content, declaratory, read, []);
        }

        return new ProvisionSyntax(span, number, block.Mark, block.Content, declaratory, [], [.. items.Select(i => ReadItem(i, number, declaratory, lead, [.. tokens.Where(t => t.Kind == TokenKind.FootnoteMark)]))]);
    }

    /// <summary>A lead-in without the words that only announce its items: <c>in stages, as follows:</c></summary>
    private static ImmutableArray<Token> WithoutFollows(ImmutableArray<Token> lead)
    {
        lead = lead is [.., { Canonical: "as" }, { Canonical: "follows" }] ? lead[..^2] : lead is [.., { Canonical: "the" }, { Canonical: "following" }] ? lead[..^2] : lead;
        return lead is [.., { Kind: TokenKind.Comma }] ? lead[..^1] : lead;
    }

    /// <param name="cited">The footnotes of the lead-in, which are the sources of each item too.</param>
    private ProvisionSyntax ReadItem(Block item, string number, bool declaratory, ImmutableArray<Token> lead, ImmutableArray<Token> cited)
    {
        var read = sentences.Read(item.Content, declaratory, lead);
        read = cited.IsEmpty ? read : [.. read.Select(s => new SentenceSyntax(s.Span, s.Words, [.. cited, .. s.Footnotes], s.Brackets, s.Readings))];
        var span = read.Aggregate(item.Span, (s, r) => s.Through(r.Span));
        return new ProvisionSyntax(span, number + source[item.Mark], item.Mark, item.Content, declaratory, read, []);
    }

    private void ReportMissingStop(TextSpan content, ImmutableArray<Token> words, string number)
    {
        if (words is [.., { Kind: not (TokenKind.FullStop or TokenKind.Colon or TokenKind.Semicolon or TokenKind.CloseBracket or TokenKind.Emphasis) } last])
        {
            var at = source.AnchorOf(new TextSpan(last.Span.End, 0));
            var problem = SyntaxDiagnostics.FullStopMissing.At(source.AnchorOf(content), number);
            problems.Add(problem with { Fixes = [new CodeFix("Add a full stop", at, ".")] });
        }
    }
}
