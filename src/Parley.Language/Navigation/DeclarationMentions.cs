using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Navigation;

/// <summary>The names that a bullet declares, and those that it uses to say what they mean.</summary>
internal sealed class DeclarationMentions(SourceText source, DocumentOutline outline, MentionReader.Findings found)
{
    public void Read(SectionKind section, TextSpan content)
    {
        var wording = outline.Names.Wording;
        var tokens = wording.ToGrammar(wording.Lex(source, content), null);
        switch (section)
        {
            case SectionKind.Parties:
                ReadParties(tokens);
                break;
            case SectionKind.Acts when tokens is [{ Kind: TokenKind.Bold or TokenKind.Quoted } verb, ..]:
                var text = source[verb.Span];
                var inner = text.IndexOf(verb.Text, StringComparison.Ordinal);
                found.Add(SymbolKind.Act, verb.Text, inner < 0 ? verb.Span : new TextSpan(verb.Span.Start + inner, verb.Text.Length), declares: true);
                break;
            default:
                ReadDefinition(section, tokens);
                break;
        }
    }

    private void ReadParties(ImmutableArray<Token> tokens)
    {
        var together = false;
        Token? first = null;
        foreach (var token in tokens)
        {
            together |= token.IsWord("together");
            if (token.Kind == TokenKind.Bold)
            {
                first ??= token;
                Declare(NameKind.Party, token, NameTable.WithoutArticle(token.Text));
            }
            else if (token.Kind == TokenKind.Quoted)
            {
                Declare(together ? NameKind.Group : NameKind.Party, token, NameTable.WithoutArticle(together ? token.Text : first?.Text ?? token.Text));
            }
        }

        new SentenceMentions(outline, found).Read(outline.Names.Recognise([.. tokens.Where(t => t.Kind is not (TokenKind.Bold or TokenKind.Quoted))]));
    }

    private void ReadDefinition(SectionKind section, ImmutableArray<Token> tokens)
    {
        if (tokens is [{ Kind: TokenKind.Quoted } term, .. var rest])
        {
            var id = NameTable.WithoutArticle(term.Text);
            var kind = section == SectionKind.Anchors ? NameKind.Anchor
                : outline.Names.Declared.Any(d => d.Kind == NameKind.Place && d.Id == id) ? NameKind.Place
                : NameKind.Term;
            Declare(kind, term, id);

            // Other names stand behind "also", before "means".
            var aliases = rest.TakeWhile(t => t.Kind is TokenKind.Quoted or TokenKind.Comma || t.Canonical is "also" or "and" or "or").ToList();
            foreach (var alias in aliases.Where(t => t.Kind == TokenKind.Quoted))
            {
                Declare(kind, alias, id);
            }

            tokens = rest[aliases.Count..];
        }

        new SentenceMentions(outline, found).Read(outline.Names.Recognise(tokens));
    }

    private void Declare(NameKind kind, Token token, string id) => found.AddName(kind, id, token.Span, declares: true);
}
