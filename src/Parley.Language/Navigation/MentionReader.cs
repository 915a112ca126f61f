using System.Buffers;
using Parley.Language.Lexing;
using Parley.Language.Markdown;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Navigation;

/// <summary>Finds every mention, section by section.</summary>
internal sealed class MentionReader(SourceText source, DocumentOutline outline)
{
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n<>\"");

    private readonly Findings _found = new(source);

    public Findings Read()
    {
        if (FrontMatterParser.Read(outline.Blocks, new ProblemList(source)).FrontMatter?.Find("previous") is { Value.Length: > 0 } previous)
        {
            _found.Targets.Add(new DocumentTarget(previous.ValueSpan, previous.Value));
        }

        foreach (var section in outline.Sections)
        {
            ReadTitle(section);
            var provision = "";
            foreach (var block in section.Blocks)
            {
                provision = ReadBlock(section, block, provision);
            }
        }

        foreach (var footnote in outline.Blocks.Where(b => b.Kind == BlockKind.Footnote))
        {
            _found.Add(SymbolKind.Footnote, source[footnote.Mark], footnote.Mark, declares: true);
            ReadAddresses(footnote.Content);
        }

        return _found;
    }

    private void ReadTitle(DocumentParser.Section section)
    {
        if (section.Kind == SectionKind.Article && SectionTitles.NumberOf(section.Title) is { Length: > 0 } number)
        {
            var at = source.Text.IndexOf(number, section.TitleSpan.Start + section.Title.IndexOf(' ', StringComparison.Ordinal), StringComparison.Ordinal);
            _found.Add(SymbolKind.Article, number, new TextSpan(at, number.Length), declares: true);
        }
    }

    /// <returns>The number of the provision that items behind the block belong to.</returns>
    private string ReadBlock(DocumentParser.Section section, Block block, string provision)
    {
        switch (block.Kind, section.Kind)
        {
            case (BlockKind.Numbered, SectionKind.Article):
                provision = ArticleParser.NumberOf(source[block.Mark], SectionTitles.NumberOf(section.Title));
                _found.Add(SymbolKind.Provision, provision, block.Mark, declares: true);
                ReadSentences(block.Content);
                break;
            case (BlockKind.Item, SectionKind.Article):
                _found.Add(SymbolKind.Provision, provision + source[block.Mark], block.Mark, declares: true);
                ReadSentences(block.Content);
                break;
            case (BlockKind.Bullet, SectionKind.Parties or SectionKind.Definitions or SectionKind.Places or SectionKind.Anchors or SectionKind.Acts):
                new DeclarationMentions(source, outline, _found).Read(section.Kind, block.Content);
                break;
            case (BlockKind.Bullet, SectionKind.OutsideLaw or SectionKind.Scenarios or SectionKind.Questions):
                ReadSentences(block.Content);
                break;
            case (BlockKind.Quote or BlockKind.Paragraph or BlockKind.Bullet, _):
                ReadFootnoteMarks(block.Content);
                break;
        }

        return provision;
    }

    private void ReadSentences(TextSpan content) =>
        new SentenceMentions(outline, _found).Read(outline.Names.Tokens(source, content));

    private void ReadFootnoteMarks(TextSpan content)
    {
        foreach (var mark in Lexer.Read(source, content).Where(t => t.Kind is TokenKind.FootnoteMark or TokenKind.Link))
        {
            _found.AddMark(mark);
        }
    }

    private void ReadAddresses(TextSpan content)
    {
        var text = source.Text.AsSpan(0, content.End);
        for (var at = content.Start; at < content.End;)
        {
            var next = text[at..].IndexOf("http", StringComparison.Ordinal);
            if (next < 0)
            {
                return;
            }

            var start = at + next;
            var length = text[start..].IndexOfAny(AddressEnds) is >= 0 and var blank ? blank : content.End - start;
            var address = text.Slice(start, length).TrimEnd(".,;:)]");
            if (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal))
            {
                _found.Targets.Add(new DocumentTarget(new TextSpan(start, address.Length), address.ToString()));
            }

            at = start + Math.Max(1, length);
        }
    }

    /// <summary>What was found so far.</summary>
    internal sealed class Findings(SourceText source)
    {
        public SourceText Source => source;

        public List<Mention> Mentions { get; } = [];

        public List<ClassifiedWord> Words { get; } = [];

        public List<DocumentTarget> Targets { get; } = [];

        public void Add(SymbolKind kind, string id, TextSpan span, bool declares)
        {
            Mentions.Add(new Mention(kind, id, span, declares));
            Words.Add(new ClassifiedWord(span, ClassOf(kind), declares));
        }

        public void Classify(TextSpan span, WordClass type) => Words.Add(new ClassifiedWord(span, type, Declares: false));

        /// <summary>A declared name, in bold, in quotation marks or in a sentence: without its article.</summary>
        public void AddName(NameKind kind, string id, TextSpan span, bool declares)
        {
            var text = source[span];
            var start = 0;
            var end = text.Length;
            while (start < end && !char.IsLetterOrDigit(text[start]))
            {
                start++;
            }

            while (end > start && text[end - 1] is '"' or '\u201C' or '\u201D' or '\u00BB' or '*' or ' ')
            {
                end--;
            }

            foreach (var article in new[] { "the", "an", "a" })
            {
                if (end - start > article.Length + 1 && text.AsSpan(start).StartsWith(article, StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(text[start + article.Length]))
                {
                    start += article.Length;
                    while (start < end && char.IsWhiteSpace(text[start]))
                    {
                        start++;
                    }

                    break;
                }
            }

            Add(KindOf(kind), id, new TextSpan(span.Start + start, end - start), declares);
        }

        /// <summary>The mark of a footnote, or a link.</summary>
        public void AddMark(Token token)
        {
            if (token.Kind == TokenKind.FootnoteMark)
            {
                Add(SymbolKind.Footnote, token.Text, new TextSpan(token.Span.Start + 2, token.Text.Length), declares: false);
            }
            else if (token.Target is { Length: > 0 } target)
            {
                Targets.Add(new DocumentTarget(token.Span, target));
            }
        }

        private static SymbolKind KindOf(NameKind kind) => kind switch
        {
            NameKind.Party => SymbolKind.Party,
            NameKind.Group => SymbolKind.Group,
            NameKind.Place => SymbolKind.Place,
            NameKind.Anchor => SymbolKind.Anchor,
            _ => SymbolKind.Term,
        };

        private static WordClass ClassOf(SymbolKind kind) => kind switch
        {
            SymbolKind.Party => WordClass.Party,
            SymbolKind.Group => WordClass.Group,
            SymbolKind.Place => WordClass.Place,
            SymbolKind.Term => WordClass.Term,
            SymbolKind.Anchor => WordClass.Anchor,
            SymbolKind.Act => WordClass.Act,
            SymbolKind.Footnote => WordClass.Footnote,
            _ => WordClass.Provision,
        };
    }
}
