using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>Roles that are told by their words rather than by their preposition, and amounts that belong to the object.</summary>
internal static class RoleRules
{
    /// <summary><c>under the supervision of the Mission</c>, <c>in the presence of …</c>, <c>with the assistance of …</c>; null for other words.</summary>
    public static RoleFiller? Oversight(RoleSyntax role, Scope scope)
    {
        ImmutableArray<Token> tokens = [.. role.Filler.Tokens.SkipWhile(Vocabulary.IsArticle)];
        if (tokens is not [var noun, { Canonical: "of" or "by" }, ..])
        {
            return null;
        }

        ActRole? kind = (role.Preposition, noun.Canonical) switch
        {
            ("under", "supervision" or "control" or "monitoring" or "oversight" or "observation" or "verification") => ActRole.Supervisor,
            ("in", "presence") => ActRole.Witness,
            ("with", "assistance" or "help" or "support" or "participation" or "cooperation") => ActRole.Helper,
            _ => null,
        };
        var rest = tokens[2..];
        return kind is { } known && !rest.IsEmpty && PartyBinder.TryBind(new NounPhraseSyntax(rest[0].Span.Through(rest[^1].Span), rest, null), scope) is { } parties
            ? new RoleFiller(known, new PartyFiller(parties))
            : null;
    }

    /// <summary>Moves a share and a period to what they are said of: <c>withdraw its forces 25 per cent</c>, <c>move more than 35,000 soldiers into the Zone in any month</c>.</summary>
    public static ValueList<RoleFiller> Gather(ValueList<RoleFiller> roles)
    {
        var thing = roles.FirstOrDefault(r => r is { Role: ActRole.Object, Filler: ThingFiller });
        if (thing is null)
        {
            return roles;
        }

        var filler = (ThingFiller)thing.Filler;
        var share = filler.Quantity is null ? roles.FirstOrDefault(r => r is { Role: ActRole.By, Filler: ThingFiller { Thing: "" or "per cent", Quantity.IsShare: true } }) : null;
        var period = filler.Quantity is not null ? roles.FirstOrDefault(r => r is { Role: ActRole.In or ActRole.Manner, Filler: ThingFiller { Quantity: null } words } && PeriodOf(words.Thing) is not null) : null;
        if (share is null && period is null)
        {
            return roles;
        }

        var gathered = share is null ? filler : filler with { Quantity = ((ThingFiller)share.Filler).Quantity };
        if (period is { Filler: ThingFiller { Thing: var said } } && PeriodOf(said) is { } unit)
        {
            var per = QuantityReader.PeriodOf(unit);
            gathered = gathered with { Quantity = gathered.Quantity! with { Per = per }, Further = gathered.Further.Select(q => q with { Per = per }).ToValueList() };
        }

        return roles.Where(r => r != share && r != period).Select(r => r == thing ? new RoleFiller(ActRole.Object, gathered) : r).ToValueList();
    }

    /// <summary><c>any month</c>, <c>each calendar month</c>, <c>one month</c></summary>
    private static TimeUnit? PeriodOf(string words) => words.Split(' ') switch
    {
        [var unit] => UnitOf(unit),
        ["any" or "each" or "one" or "a" or "the same" or "every", var unit] => UnitOf(unit),
        ["any" or "each" or "one" or "a" or "every", "one" or "single" or "calendar", var unit] => UnitOf(unit),
        _ => null,
    };

    private static TimeUnit? UnitOf(string word) => word switch { "day" => TimeUnit.Days, "week" => TimeUnit.Weeks, "month" => TimeUnit.Months, "year" => TimeUnit.Years, _ => null };
}
