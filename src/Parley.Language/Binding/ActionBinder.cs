using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>An act with its roles filled by declared places and parties, by provisions, or by plain things.</summary>
internal static class ActionBinder
{
    /// <param name="subject">Who "its" and "their" mean; nobody where several are meant.</param>
    public static Action Bind(ActPhraseSyntax phrase, ValueList<PartyId> subject, Scope scope)
    {
        var id = new ActId(phrase.Act?.Id ?? phrase.Words.Split(' ')[0].ToLowerInvariant());
        var roles = phrase.Roles.Select(r => RoleRules.Oversight(r, scope) ?? Filled(r.Preposition, FillerOf(r, phrase, subject, scope))).ToValueList();
        return new Action(id, RoleRules.Gather(roles), phrase.Words);
    }

    /// <summary>What is given to a party is owed to it: the party is the counterparty. Fire is opened on a party: it is against it.</summary>
    private static RoleFiller Filled(string preposition, Filler filler) => new(
        (preposition, filler) switch
        {
            ("to", PartyFiller) => ActRole.Counterparty,
            ("on" or "upon" or "at", PartyFiller) => ActRole.Against,
            _ => RoleOf(preposition),
        },
        filler);

    private static ActRole RoleOf(string preposition) => preposition switch
    {
        "" => ActRole.Object,
        "from" => ActRole.From,
        "to" or "into" or "onto" or "towards" or "toward" => ActRole.To,
        "in" or "inside" or "at" or "within" => ActRole.In,
        "across" => ActRole.Across,
        "along" => ActRole.Along,
        "over" => ActRole.Over,
        "against" => ActRole.Against,
        "with" or "between" or "among" => ActRole.Counterparty,
        "by" or ActPhraseParser.Measure => ActRole.By,
        _ => ActRole.Manner,
    };

    private static Filler FillerOf(RoleSyntax role, ActPhraseSyntax phrase, ValueList<PartyId> subject, Scope scope)
    {
        var filler = role.Filler;
        if (filler.Place is { } place)
        {
            return new PlaceFiller([PlaceBinder.IdOf(place, scope)]);
        }

        var provisions = ProvisionReferences.Of(filler, scope);
        if (!provisions.IsEmpty)
        {
            return new ProvisionFiller(provisions.ToValueList());
        }

        if (PlacesOf(filler) is { } places)
        {
            return new PlaceFiller(places);
        }

        if (phrase.Act?.TakesPlaces == true && TakesPlace(role.Preposition))
        {
            return NeedPlace(role, phrase.Act, subject, scope);
        }

        return PartyBinder.TryBind(filler, scope) is { } parties ? new PartyFiller(parties) : ThingBinder.Bind(filler, subject, scope);
    }

    private static bool TakesPlace(string preposition) => preposition is "from" or "to" or "into" or "across" or "along" or "over" or "in";

    /// <summary>One or more names of places and nothing else, or null.</summary>
    private static ValueList<PlaceId>? PlacesOf(NounPhraseSyntax phrase)
    {
        var names = phrase.Tokens.Where(t => t.Kind == TokenKind.Name).ToList();
        var plain = phrase.Tokens.All(t => t is { Kind: TokenKind.Name, Name.Kind: NameKind.Place } or { Kind: TokenKind.Comma } or { Canonical: "and" or "or" or "the" or "both" or "all" or "of" or "any" or "each" or "either" });
        return names.Count > 0 && plain ? names.Select(n => new PlaceId(n.Name!.Id)).ToValueList() : null;
    }

    /// <summary>The act moves forces over ground: a party or an undefined name is not enough, a plain word is kept.</summary>
    private static Filler NeedPlace(RoleSyntax role, ActEntry act, ValueList<PartyId> subject, Scope scope)
    {
        var filler = role.Filler;
        if (PartyBinder.TryBind(filler, scope) is { } parties)
        {
            scope.Problems.Add(BindingDiagnostics.WrongKind, filler.Span, filler.Text, "a party", act.Verb, role.Preposition, "a place", "Define the ground that is meant under Definitions and name it.");
            return new PartyFiller(parties);
        }

        var capitalised = filler.Tokens.Any(t => t.IsCapitalised && scope.PartyOfAdjective(t) is null) && filler.Tokens.All(t => t.Kind != TokenKind.Name);
        if (capitalised)
        {
            scope.ReportUnknown(BindingDiagnostics.PlaceNotDefined, filler, NameKind.Place);
            return new ThingFiller(filler.Text, null);
        }

        return ThingBinder.Bind(filler, subject, scope);
    }
}
