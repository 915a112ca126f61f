using System.Globalization;
using Parley.Language.Binding;
using Parley.Language.Lexicons;
using Parley.Language.Lexicons.Wordings;
using Parley.Language.Lexing;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language;

/// <summary>Reads what plain words of an agreement mention: numbers, dates, declared names. So words of two languages can be compared.</summary>
public static class AgreementMentions
{
    public static ReadMentions ReaderFor(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var nowhere = new SourceText("", "");
        var names = new NameTable(Wording.Find(agreement.Language) ?? Wording.English, new ProblemList(nowhere));
        void Add(NameKind kind, string id, IEnumerable<string> written)
        {
            foreach (var name in written)
            {
                names.Add(new DeclaredName(kind, id, name, default), name);
            }
        }

        foreach (var party in agreement.Parties)
        {
            Add(NameKind.Party, party.Id.Value, [party.Name, .. party.Aliases]);
        }

        foreach (var place in agreement.Places)
        {
            Add(NameKind.Place, place.Id.Value, [place.Name]);
        }

        foreach (var term in agreement.Terms)
        {
            Add(NameKind.Term, NameTable.WithoutArticle(term.Name), [term.Name]);
        }

        var adjectives = new PartyAdjectives(agreement.Parties);
        return words => Read(names, adjectives, words);
    }

    private static Mentions Read(NameTable names, PartyAdjectives adjectives, string words)
    {
        var source = new SourceText("", words);
        var tokens = names.Tokens(source, new TextSpan(0, words.Length));
        var cursor = new Cursor(tokens, Lexicon.Empty, new ProblemList(source));
        var figures = new List<string>();
        while (!cursor.AtEnd)
        {
            if (DateParser.ReadDate(tokens, cursor.At) is ({ } date, var length))
            {
                figures.Add($"{date:uuuu'-'MM'-'dd}");
                cursor.At += length;
            }
            else if (cursor.Peek() is { Kind: TokenKind.Word, Canonical: "one" } || NumberParser.TryRead(cursor) is not { Values: [var value] })
            {
                // "one" is an article in many languages: "une moitié" says no number.
                cursor.At++;
            }
            else
            {
                figures.Add(value.ToString(CultureInfo.InvariantCulture));
            }
        }

        // Whose side an adjective means is told where it matters: by whose forces, by which side of a line.
        var mentioned = tokens.Where(t => t is { Kind: TokenKind.Name, IsAdjective: false }).Select(t => t.Name!).ToList();
        return new Mentions(
            figures.ToValueList(),
            mentioned.Where(n => n.Kind == NameKind.Party).Select(n => new PartyId(n.Id)).ToValueList(),
            mentioned.Where(n => n.Kind == NameKind.Place).Select(n => new PlaceId(n.Id)).ToValueList(),
            mentioned.Where(n => n.Kind == NameKind.Term).Select(n => n.Id).ToValueList())
        {
            ByAdjective = tokens.Select(t => t is { Kind: TokenKind.Name, IsAdjective: true, Name: { Kind: NameKind.Party, Id: var id } } ? new PartyId(id) : t.Kind == TokenKind.Word ? adjectives.Find(t) : null).OfType<PartyId>().ToValueList(),
        };
    }
}
