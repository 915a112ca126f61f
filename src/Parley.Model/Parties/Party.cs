using Parley.Model.Sources;

namespace Parley.Model.Parties;

/// <summary>Somebody who acts in the agreement: a state, an armed group, an organisation, a body.</summary>
/// <param name="Id">The name without the article.</param>
/// <param name="Name">The name as declared, with the article where it has one: <c>the Monitoring Force</c>.</param>
/// <param name="Role">The part it plays.</param>
public sealed record Party(PartyId Id, string Name, PartyRole Role, SourceAnchor Source)
{
    /// <summary>Other names: <c>also "the Russian Federation"</c>.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>Whom a body consists of, or null where it is no body with members or these are left open.</summary>
    public ValueList<PartyId>? Members { get; init; }

    /// <summary>The bracket that leaves the members open, or null.</summary>
    public BracketId? OpenMembers { get; init; }

    /// <summary>The party whose organ this is: Russia for its parliament. Null for others.</summary>
    public PartyId? OrganOf { get; init; }
}

/// <summary>The part that somebody plays. <see cref="Party"/> is bound by "each Party" unless a group "the Parties" says otherwise.</summary>
public enum PartyRole
{
    Party,
    Guarantor,
    Observer,
    Body,
    Parliament,
    OutsideBody,
}

/// <summary>Several parties under one name: <c>together "the Guarantors"</c>.</summary>
public sealed record PartyGroup(PartyId Id, string Name, ValueList<PartyId> Members, SourceAnchor Source);
