namespace Parley.Analysis.Blocking;

/// <summary>Somebody whose inaction counts: a party or body, or the organ of a party that approves.</summary>
/// <param name="Party">The party itself, a body, or a declared organ; of a referendum, the party whose voters they are.</param>
/// <param name="Organ">Referendum, or a parliament that the agreement does not declare; null where <paramref name="Party"/> itself acts.</param>
public readonly record struct Holder(PartyId Party, ApprovalMeans? Organ)
{
    public static Holder Of(PartyId party) => new(party, null);
}

/// <summary>Something that somebody would have to withhold.</summary>
/// <param name="Words">What would not come about, as a clause: <c>Russia has withdrawn its forces from the Strip</c>.</param>
/// <param name="Provision">The provision that asks for it or provides for it; null where none does.</param>
public sealed record Withheld(string Words, ProvisionId? Provision);

/// <summary>One of those who hold something back together.</summary>
/// <param name="What">What this one withholds; each of these is enough beside what the others of its set withhold, unless <paramref name="AllOfThem"/>.</param>
/// <param name="AllOfThem">Whether everything named has to be withheld.</param>
public sealed record HoldingMember(Holder Who, ValueList<Withheld> What, bool AllOfThem);

/// <summary>Some who can hold something back together, without a member to spare.</summary>
/// <param name="InOneOption">Whether they can only where some options of brackets are chosen.</param>
public sealed record HoldingSet(ValueList<HoldingMember> Members, bool InOneOption);
