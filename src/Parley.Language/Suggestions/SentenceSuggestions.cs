using Parley.Language.Lexicons.Wordings;
using Parley.Language.Lexing;
using Parley.Language.Navigation;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Suggestions;

/// <summary>What can go on a sentence: only what fits behind the words before it.</summary>
internal sealed class SentenceSuggestions(DocumentIndex index, SentencePosition position)
{
    private static readonly string[] TimeUnits = ["hours", "days", "weeks", "months", "years"];

    private static readonly string[] LengthUnits = ["km", "metres", "miles"];

    /// <summary>Words behind which a provision is named.</summary>
    private static readonly string[] BeforeProvisions =
        ["verify", "verified", "verifies", "breaches", "breached", "despite", "notwithstanding", "paragraph", "provision", "suspend", "resume", "terminate", "extend", "waive", "invoke"];

    public IEnumerable<Suggestion> All()
    {
        if (index.Names.Wording != Wording.English)
        {
            return InAnotherLanguage();
        }

        if (position.IsStart)
        {
            return [.. SentenceTemplates.Sentences, .. Names(capital: true, NameKind.Party, NameKind.Group), .. WordLists.Openings];
        }

        var last = position.Last()!;
        if (position.Follows("article", "articles"))
        {
            return index.Sections.Where(s => s.Kind == SectionKind.Article).Select(s => (Number: SectionTitles.NumberOf(s.Title), s.Title)).Where(s => s.Number.Length > 0)
                .Select(s => Plain(SuggestionKind.Provision, s.Number, s.Title));
        }

        if (BeginsProvision() || NamesProvisionNext())
        {
            return Provisions();
        }

        if (Vocabulary.IsNormative(last) || last.IsWord("not") && position.Last(1) is { } modal && Vocabulary.IsNormative(modal))
        {
            return [.. Acts(e => e.Verb), .. last.IsWord("not") ? [] : WordLists.BehindModal];
        }

        if (last.Kind is TokenKind.Number or TokenKind.CloseBracket && !IsReference(last) && ExpectsUnit() is var (times, lengths) && (times || lengths))
        {
            return [.. times ? TimeUnits.Select(u => Plain(SuggestionKind.Unit, u, "unit of time")) : [], .. lengths ? LengthUnits.Select(u => Plain(SuggestionKind.Unit, u, "unit of length")) : []];
        }

        if (last.Canonical is "has" or "have" && last.Kind == TokenKind.Word)
        {
            return [.. Acts(e => e.Participle), Plain(SuggestionKind.Act, "begun to", "an act that lasts has begun")];
        }

        if (last.Canonical is "is" or "are" && position.Last(1) is { } before && (IsReference(before) || before.IsWord("agreement")))
        {
            return WordLists.States;
        }

        return Further(last);
    }

    /// <summary>The forms are kept in English; names and numbers are the document's own in any language.</summary>
    private IEnumerable<Suggestion> InAnotherLanguage() => BeginsProvision() || NamesProvisionNext()
        ? Provisions()
        : Names(position.IsStart, NameKind.Party, NameKind.Group, NameKind.Place, NameKind.Term, NameKind.Anchor);

    private IEnumerable<Suggestion> Further(Token last)
    {
        if (last.Canonical is "from" or "into" or "across" or "along" or "over" or "in" or "inside" or "outside" or "through" or "at" or "within")
        {
            var time = last.Canonical is "from" or "within" ? WordLists.BehindTimeWord(last.Canonical) : [];
            return [.. Names(capital: false, NameKind.Place), .. last.Canonical == "from" ? Names(capital: false, NameKind.Anchor) : [], .. time];
        }

        if (last.Canonical is "by" or "before" or "until" or "after" or "when" or "once" or "if" or "unless" or "while" or "whenever" or "that" && last.Kind == TokenKind.Word)
        {
            return [.. Names(capital: false, NameKind.Party, NameKind.Group, NameKind.Anchor), .. WordLists.BehindTimeWord(last.Canonical), .. last.IsWord("by") ? [] : Provisions()];
        }

        if (last.Canonical is "to" or "with" or "against" or "between" or "of" or "and" or "or" or "each" or "the" or "for" or "on" || last.Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Bar)
        {
            var clauses = last.Kind == TokenKind.Comma ? WordLists.Clauses : [];
            return [.. Names(capital: false, NameKind.Party, NameKind.Group, NameKind.Place, NameKind.Term, NameKind.Anchor), .. clauses];
        }

        if (IsReference(last))
        {
            return [Plain(SuggestionKind.State, "is", "a state of the provision"), .. WordLists.Clauses];
        }

        var named = last.Kind == TokenKind.Name ? [] : Names(capital: false, NameKind.Place, NameKind.Term, NameKind.Party, NameKind.Group);
        var subject = last.Kind == TokenKind.Name && !position.Before.Any(Vocabulary.IsNormative) ? WordLists.Modals : [];
        return [.. subject, .. WordLists.Clauses, .. named];
    }

    /// <summary>A number with a full stop, as <c>4.</c> of <c>4.1</c>.</summary>
    private bool BeginsProvision() => position.Begun.Length > 1 && char.IsAsciiDigit(position.Begun[0]) && position.Begun.Contains('.', StringComparison.Ordinal);

    private bool NamesProvisionNext() =>
        position.Follows(BeforeProvisions)
        || position.Follows("to") && position.Last(1)?.IsWord("subject") == true
        || position.Follows("of") && position.Last(1)?.Canonical is "breach" or "breaches" or "completion" or "performance" or "suspension"
        || position.Follows("on") && position.Last(1)?.Canonical is "report" or "reports" or "reported"
        || position.Follows("and", "or") && position.Last(1) is { } before && IsReference(before);

    /// <summary>Which units a number asks for, by the word before it.</summary>
    private (bool Time, bool Length) ExpectsUnit()
    {
        var at = position.Before.Length - 1;
        if (position.Before[at].Kind == TokenKind.CloseBracket)
        {
            while (at > 0 && position.Before[at].Kind != TokenKind.OpenBracket)
            {
                at--;
            }
        }

        return at == 0 ? default : position.Before[at - 1].Canonical switch
        {
            "within" => (true, true),
            "every" or "for" or "than" => (true, false),
            "by" or "least" or "most" => (false, true),
            _ => default,
        };
    }

    private static bool IsReference(Token token) => token.Kind == TokenKind.ItemNumber
        || token.Kind == TokenKind.Number && token.Text.Contains('.', StringComparison.Ordinal) && !token.Text.Contains(',', StringComparison.Ordinal);

    private IEnumerable<Suggestion> Provisions() =>
        index.Mentions.Where(m => m is { Kind: SymbolKind.Provision, Declares: true })
            .DistinctBy(m => m.Id)
            .Select(m => Plain(SuggestionKind.Provision, m.Id, WordLists.Short(TextBehind(m))));

    private string TextBehind(Mention provision) =>
        index.Blocks.FirstOrDefault(b => b.Mark == provision.Span) is { } block ? DocumentParser.Flatten(index.Source[block.Content]) : "";

    private IEnumerable<Suggestion> Acts(Func<Lexicons.ActEntry, string> form) =>
        index.Lexicon.Entries.Select(e => Plain(SuggestionKind.Act, form(e), e.Own ? "act of this agreement" : "act")).DistinctBy(s => s.Label);

    private IEnumerable<Suggestion> Names(bool capital, params NameKind[] kinds) =>
        index.Names.Declared
            .Where(d => kinds.Contains(d.Kind))
            .Select(d => Plain(KindOf(d.Kind), AfterArticle(capital ? char.ToUpperInvariant(d.Name[0]) + d.Name[1..] : d.Name), WordOf(d.Kind)));

    /// <summary>The name without its article where the article stands already.</summary>
    private string AfterArticle(string name) => position.Follows("the", "a", "an") ? NameTable.WithoutArticle(name) : name;

    private static Suggestion Plain(SuggestionKind kind, string text, string detail) => new(kind, text, text, detail, IsTemplate: false);

    private static SuggestionKind KindOf(NameKind kind) => kind switch
    {
        NameKind.Party => SuggestionKind.Party,
        NameKind.Group => SuggestionKind.Group,
        NameKind.Place => SuggestionKind.Place,
        NameKind.Anchor => SuggestionKind.Anchor,
        _ => SuggestionKind.Term,
    };

    private static string WordOf(NameKind kind) => kind switch
    {
        NameKind.Anchor => "anchor in time",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
