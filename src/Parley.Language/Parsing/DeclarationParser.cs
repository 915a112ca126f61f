using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexicons.Wordings;
using Parley.Language.Lexing;
using Parley.Language.Markdown;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>The bullets of the declaring sections.</summary>
internal sealed class DeclarationParser(NameTable names, ProblemList problems)
{
    /// <summary>Enters every declared name, so that sentences can be read; two meanings for one name are reported.</summary>
    public void CollectNames(IEnumerable<(SectionKind Section, Block Bullet)> bullets)
    {
        var joined = new List<ImmutableArray<Token>>();
        foreach (var (section, bullet) in bullets)
        {
            var wording = names.Wording;
            var tokens = wording.ToGrammar(wording.Lex(problems.Source, bullet.Content), null);
            if (section is SectionKind.Definitions or SectionKind.Places && MayJoinPlaces(tokens))
            {
                joined.Add(tokens);
                continue;
            }

            switch (section)
            {
                case SectionKind.Parties:
                    CollectParties(tokens);
                    break;
                case SectionKind.Definitions or SectionKind.Places when tokens is [{ Kind: TokenKind.Quoted }, ..]:
                    CollectTerm(tokens, LooksLikePlace(WithoutAliases(tokens)) ? NameKind.Place : NameKind.Term);
                    break;
                case SectionKind.Anchors when tokens is [{ Kind: TokenKind.Quoted }, ..]:
                    CollectTerm(tokens, NameKind.Anchor);
                    break;
            }
        }

        // Their parts may be defined further down.
        foreach (var tokens in joined)
        {
            Add(AllPlaces(tokens) || LooksLikePlace(tokens) ? NameKind.Place : NameKind.Term, tokens[0]);
        }
    }

    /// <summary>Whether the words behind "means" are names joined by "and", which may be places.</summary>
    private static bool MayJoinPlaces(ImmutableArray<Token> tokens) =>
        tokens is [{ Kind: TokenKind.Quoted }, { Canonical: "means" or "is" }, .. var rest] && rest.Any(t => t.IsWord("and"))
        && rest.All(t => t.IsCapitalised || t.Kind is TokenKind.Comma or TokenKind.FullStop or TokenKind.FootnoteMark or TokenKind.Number || t.Canonical is "and" or "the");

    private bool AllPlaces(ImmutableArray<Token> tokens) =>
        names.Recognise(tokens[2..]).All(t => t is { Kind: TokenKind.Name, Name.Kind: NameKind.Place } or { Kind: TokenKind.Comma or TokenKind.FullStop or TokenKind.FootnoteMark } || t.Canonical is "and" or "the");

    private void CollectParties(ImmutableArray<Token> tokens)
    {
        var together = tokens.IndexOf(tokens.FirstOrDefault(t => t.IsWord("together"))!);
        var bold = tokens.Where(t => t.Kind == TokenKind.Bold).ToList();
        foreach (var token in bold)
        {
            // A party may be listed alone first and again in a group's line.
            if (!names.Declared.Any(d => d.Kind == NameKind.Party && d.Id == NameTable.WithoutArticle(token.Text)))
            {
                Add(NameKind.Party, token);
            }
        }

        foreach (var quoted in tokens.Where(t => t.Kind == TokenKind.Quoted))
        {
            if (together >= 0 && tokens.IndexOf(quoted) > together)
            {
                Add(NameKind.Group, quoted);
            }
            else if (bold.Count > 0)
            {
                var name = new DeclaredName(NameKind.Party, NameTable.WithoutArticle(bold[0].Text), bold[0].Text, bold[0].Span);
                Report(names.Add(name, quoted.Text), quoted);
            }
        }
    }

    /// <summary>A term and its other names: <c>"the Line of Contact", also "the Line", means …</c></summary>
    private void CollectTerm(ImmutableArray<Token> tokens, NameKind kind)
    {
        var term = tokens[0];
        var name = new DeclaredName(kind, NameTable.WithoutArticle(term.Text), term.Text, term.Span);
        Report(names.Add(name, term.Text), term);
        foreach (var alias in tokens.Skip(1).Take(tokens.Length - WithoutAliases(tokens).Length).Where(t => t.Kind == TokenKind.Quoted))
        {
            Report(names.Add(name, alias.Text), alias);
        }
    }

    /// <summary>A definition without the other names that stand behind "also".</summary>
    private static ImmutableArray<Token> WithoutAliases(ImmutableArray<Token> tokens)
    {
        var also = tokens is [_, { Kind: TokenKind.Comma }, ..] ? 2 : 1;
        if (also >= tokens.Length || !tokens[also].IsWord("also"))
        {
            return tokens;
        }

        var at = also + 1;
        while (at < tokens.Length && tokens[at] is { Kind: TokenKind.Quoted or TokenKind.Comma } or { Canonical: "and" or "or" })
        {
            at++;
        }

        return [tokens[0], .. tokens[at..]];
    }

    private void Add(NameKind kind, Token token) =>
        Report(names.Add(new DeclaredName(kind, NameTable.WithoutArticle(token.Text), token.Text, token.Span), token.Text), token);

    private void Report(bool added, Token token)
    {
        if (!added)
        {
            problems.Add(BindingDiagnostics.NameTwice, token.Span, token.Text);
        }
    }

    /// <summary>Whether the words behind "means" tell a place.</summary>
    private static bool LooksLikePlace(ImmutableArray<Token> tokens)
    {
        var at = 1;
        while (at < tokens.Length && tokens[at].Canonical is "means" or "mean" or "is" or "the" or "a" or "an")
        {
            at++;
        }

        return at < tokens.Length && (BeginsPlace(tokens, at)
            || tokens.Any(t => t.Kind == TokenKind.Link) || tokens[at].IsCapitalised && tokens.Any(t => t.Canonical is "except"));
    }

    private static bool BeginsPlace(ImmutableArray<Token> tokens, int at) => tokens[at].Canonical switch
    {
        "area" or "line" or "point" or "part" or "zone" or "areas" => true,
        "edge" or "border" or "boundary" or "perimeter" or "outline" => at + 1 < tokens.Length && tokens[at + 1].IsWord("of"),
        "corridor" or "strip" or "belt" => tokens.Any(t => t.Canonical is "along" or "side") && tokens.Any(t => t.Kind is TokenKind.Number or TokenKind.ValueBracket or TokenKind.OpenBracket),
        _ => false,
    };

    public PartyDeclarationSyntax? ReadParty(Block bullet)
    {
        var (tokens, footnotes) = Tokens(bullet);
        var bold = tokens.Where(t => t.Kind == TokenKind.Bold).ToImmutableArray();
        if (bold.IsEmpty)
        {
            NotRead(bullet, "a party", "- **Ukraine**, or - **the Monitoring Force**, an observer");
            return null;
        }

        var group = tokens.SkipWhile(t => !t.IsWord("together")).FirstOrDefault(t => t.Kind == TokenKind.Quoted);
        var aliases = tokens.Where(t => t.Kind == TokenKind.Quoted && t != group).ToImmutableArray();
        ImmutableArray<Token> rest = [.. tokens.SkipWhile(t => t.Kind != TokenKind.Bold).Skip(1).Where(t => t.Kind is not (TokenKind.Bold or TokenKind.Quoted or TokenKind.FullStop))];
        var cursor = new Cursor(BracketExpander.First(names.Recognise(rest), problems), Lexicon.Empty, problems);
        var (role, organOf, members) = ReadRole(cursor);
        if (role is null && group is null && rest.Any(t => t.Kind == TokenKind.Word && t.Canonical is not ("also" or "and" or "or")))
        {
            NotRead(bullet, "a party", "- **the Monitoring Force**, an observer; or - **the Working Group**, a body of Ukraine and Russia");
        }

        return new PartyDeclarationSyntax(bullet.Span, footnotes) { Names = bold, Aliases = aliases, Role = role, OrganOf = organOf, Members = members, Group = group };
    }

    private static (PartyRole? Role, NounPhraseSyntax? OrganOf, NounPhraseSyntax? Members) ReadRole(Cursor cursor)
    {
        while (!cursor.AtEnd)
        {
            PartyRole? role = cursor.Peek()!.Canonical switch
            {
                "observer" or "observers" => PartyRole.Observer,
                "guarantor" or "guarantors" => PartyRole.Guarantor,
                "outside" => PartyRole.OutsideBody,
                "body" => PartyRole.Body,
                "parliament" => PartyRole.Parliament,
                _ => null,
            };
            cursor.At++;
            if (role is { } known)
            {
                cursor.Take("body");
                var of = cursor.Take("of") ? NounPhraseParser.TryRead(cursor) : null;
                return known == PartyRole.Parliament ? (known, of, null) : (known, null, of);
            }
        }

        return (null, null, null);
    }

    public DefinitionSyntax? ReadDefinition(Block bullet, SentenceReader sentences)
    {
        var (tokens, footnotes) = Tokens(bullet);
        tokens = WithoutAliases(tokens);
        if (tokens is not [{ Kind: TokenKind.Quoted } term, { Canonical: "means" or "is" }, .. var rest])
        {
            NotRead(bullet, "a definition", "- \"the Line of Contact\" means the line [\"contact\"](places.geojson).");
            return null;
        }

        rest = rest is [.., { Kind: TokenKind.FullStop }] ? rest[..^1] : rest;
        if (rest.IsEmpty)
        {
            NotRead(bullet, "a definition", "- \"the Line of Contact\" means the line [\"contact\"](places.geojson).");
            return null;
        }

        var words = TokenText.Join(rest);
        var cursor = sentences.CursorOver(BracketExpander.First(names.Recognise(rest), problems));
        var place = PlaceExpressionParser.TryRead(cursor, lists: true);
        if (place is not null && !cursor.AtEnd)
        {
            NotRead(bullet, "a place", "- \"the Strip\" means the area within 15 km of the Line of Contact on the Russian side of the Line of Contact.");
        }

        return new DefinitionSyntax(bullet.Span, footnotes, term, place is not null && cursor.AtEnd ? place : null, words);
    }

    public AnchorSyntax? ReadAnchor(Block bullet, SentenceReader sentences)
    {
        var (tokens, footnotes) = Tokens(bullet);
        tokens = WithoutAliases(tokens);
        if (tokens is not [{ Kind: TokenKind.Quoted } term, { Canonical: "means" or "is" }, .. var rest] || rest.IsEmpty)
        {
            NotRead(bullet, "an anchor", "- \"Signature\" means the day on which each Party has signed this agreement.");
            return null;
        }

        rest = rest is [.., { Kind: TokenKind.FullStop }] ? rest[..^1] : rest;
        var cursor = sentences.CursorOver(BracketExpander.First(names.Recognise(rest), problems));
        _ = cursor.Take("the", "day", "on", "which") || cursor.Take("the", "date", "on", "which") || cursor.Take("the", "moment", "when") || cursor.Take("the", "moment", "at", "which") || cursor.Take("the", "day", "of");
        var meaning = MomentParser.ReadAnchorMeaning(cursor) is { } moment ? new FactConditionSyntax(moment) : ConditionParser.TryRead(cursor);
        NounPhraseSyntax? by = null;
        cursor.Take(TokenKind.Comma);
        if (cursor.Take("brought", "about", "by"))
        {
            by = NounPhraseParser.TryRead(cursor);
        }

        return new AnchorSyntax(bullet.Span, footnotes, term, meaning, by, TokenText.Join(rest));
    }

    public ReckoningRuleSyntax? ReadReckoning(Block bullet)
    {
        var (tokens, footnotes) = Tokens(bullet);
        var words = TokenText.JoinCanonical(tokens);
        if (ReckoningRules.Find(words) is null)
        {
            NotRead(bullet, "a rule of reckoning", "- The day of the event is not counted.");
            return null;
        }

        return new ReckoningRuleSyntax(bullet.Span, footnotes, words);
    }

    /// <summary><c>**enact** (enacted, enactment): Russia enacts a law.</c></summary>
    public ActDeclarationSyntax? ReadAct(Block bullet)
    {
        var (tokens, footnotes) = Tokens(bullet);
        if (new ActDeclarationParser(names, problems).Read(bullet.Span, tokens, footnotes) is { } act)
        {
            return act;
        }

        NotRead(bullet, "an act", "- **enact** (enacted, enactment): Russia enacts a law.");
        return null;
    }

    private (ImmutableArray<Token> Words, ImmutableArray<Token> Footnotes) Tokens(Block bullet)
    {
        var wording = names.Wording;
        var tokens = wording == Wording.English ? wording.Lex(problems.Source, bullet.Content) : names.Tokens(problems.Source, bullet.Content);
        return ([.. tokens.Where(t => t.Kind != TokenKind.FootnoteMark)], [.. tokens.Where(t => t.Kind == TokenKind.FootnoteMark)]);
    }

    private void NotRead(Block bullet, string what, string example) =>
        problems.Add(SyntaxDiagnostics.DeclarationNotRead, bullet.Content, DocumentParser.Flatten(problems.Source[bullet.Content]), what, example);
}
