using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>An act that the agreement declares: <c>**evacuate** (evacuated, evacuation; lasts): Ukraine evacuates the wounded from the Zone.</c></summary>
/// <remarks>
/// Behind the forms of the verb stands what kind of act it is: <c>lasts</c>, <c>keeps</c>, <c>as withdraw</c>, <c>case of use force</c>. The example sets the roles: places behind its
/// prepositions make them take places, and a party right behind the verb is whom it is done for.
/// </remarks>
internal sealed class ActDeclarationParser(NameTable names, ProblemList problems)
{
    public ActDeclarationSyntax? Read(TextSpan whole, ImmutableArray<Token> tokens, ImmutableArray<Token> footnotes)
    {
        if (tokens is not [{ Kind: TokenKind.Bold or TokenKind.Quoted } verb, .. var rest])
        {
            return null;
        }

        ImmutableArray<Token> bracketed = rest is [{ Kind: TokenKind.OpenParenthesis }, ..] ? [.. rest.Skip(1).TakeWhile(t => t.Kind != TokenKind.CloseParenthesis)] : [];
        ImmutableArray<Token> forms = [.. bracketed.TakeWhile(t => t.Kind != TokenKind.Semicolon)];
        var comma = forms.IndexOf(forms.FirstOrDefault(t => t.Kind == TokenKind.Comma)!);
        var participle = forms.IsEmpty ? null : TokenText.Join(comma < 0 ? forms : forms[..comma]).ToLowerInvariant();
        var noun = comma < 0 || comma + 1 >= forms.Length ? null : TokenText.Join(forms[(comma + 1)..]).ToLowerInvariant();
        ImmutableArray<Token> example = [.. rest.SkipWhile(t => t.Kind != TokenKind.Colon).Skip(1)];
        var properties = TokenText.Join(bracketed.Skip(forms.Length)).Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => p.ToLowerInvariant()).ToImmutableArray();
        var entry = EntryOf(verb, participle, noun, properties);
        return new ActDeclarationSyntax(whole, footnotes, verb, WithRoles(entry, example, whole), TokenText.Join(example));
    }

    /// <summary>The act as the lexicon keeps it; a missing participle is formed regularly.</summary>
    private static ActEntry EntryOf(Token word, string? participle, string? noun, ImmutableArray<string> properties)
    {
        var verb = word.Canonical.StartsWith("to ", StringComparison.Ordinal) ? word.Canonical[3..] : word.Canonical;
        var regular = verb.Split(' ') is [var first, .. var rest] ? string.Join(' ', [first.EndsWith('e') ? first + "d" : first + "ed", .. rest]) : verb;
        string? After(string prefix) => properties.FirstOrDefault(p => p.StartsWith(prefix, StringComparison.Ordinal))?[prefix.Length..];
        return new ActEntry(After("as ") ?? verb, verb, participle is { Length: > 0 } ? participle : regular, noun)
        {
            Own = true,
            Lasts = properties.Contains("lasts"),
            Keeps = properties.Contains("keeps"),
            CaseOf = After("case of "),
        };
    }

    private ActEntry WithRoles(ActEntry entry, ImmutableArray<Token> example, TextSpan whole)
    {
        if (example.IsEmpty)
        {
            return entry;
        }

        var words = names.Recognise(example);
        var lexicon = Lexicon.With([entry]);
        for (var at = 0; at < words.Length; at++)
        {
            if (Uses(lexicon, words, at, entry) is not { } length)
            {
                continue;
            }

            var behind = words[(at + length)..];
            var places = behind.Zip(behind.Skip(1)).Any(p => p.First.Canonical is "from" or "to" or "into" or "across" or "along" or "over" or "in" && IsPlace(p.Second));
            var gives = behind is [{ Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group }, { Kind: TokenKind.Word } next, ..] && !Vocabulary.IsPreposition(next);
            return entry with { TakesPlaces = places, Gives = gives };
        }

        problems.Add(SyntaxDiagnostics.ExampleWithoutAct, whole, entry.Verb, TokenText.Join(example));
        return entry;
    }

    private static int? Uses(Lexicon lexicon, ImmutableArray<Token> words, int at, ActEntry entry) =>
        lexicon.MatchThird(words, at) is var (third, length) && third == entry ? length
        : lexicon.MatchBase(words, at) is var (plain, bare) && plain == entry ? bare
        : lexicon.MatchParticiple(words, at) is var (done, past) && done == entry ? past
        : null;

    private static bool IsPlace(Token token) => token is { Kind: TokenKind.Name, Name.Kind: NameKind.Place };
}
