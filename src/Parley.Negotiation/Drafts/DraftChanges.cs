namespace Parley.Negotiation.Drafts;

/// <summary>What moved from one draft of an agreement to the next, and for whom.</summary>
/// <param name="Moves">By the later draft; what it no longer has stands behind what it followed in the earlier one.</param>
/// <param name="Declared">What is declared otherwise outside the provisions: a place, an anchor, a body, how time is counted.</param>
/// <param name="Same">Sentences in the same words that speak of nothing that is declared otherwise, in the order of the later draft.</param>
/// <param name="OnlyBefore">Parties and bodies that only the earlier draft names.</param>
/// <param name="OnlyNow">Those that only the later one names.</param>
/// <param name="UnreadBefore">Provisions of the earlier draft that could not be read, of which nothing is said.</param>
/// <param name="UnreadNow">Those of the later one.</param>
public sealed record DraftChanges(
    ValueList<Move> Moves,
    ValueList<DeclaredMove> Declared,
    ValueList<Move> Same,
    ValueList<string> OnlyBefore,
    ValueList<string> OnlyNow,
    ValueList<ProvisionId> UnreadBefore,
    ValueList<ProvisionId> UnreadNow);

/// <summary>Something that both drafts declare, and not alike.</summary>
/// <param name="What">In a few words: <c>what Buffer Zone is</c>.</param>
/// <param name="In">The provisions of the later draft that speak of it; empty where it concerns all.</param>
public sealed record DeclaredMove(string What, string Before, string Now, ValueList<string> In, SourceAnchor At);

/// <summary>A sentence of one draft and the one of the other that took its place.</summary>
/// <param name="Subject">The title that it is told under: of the later draft's article, or of the earlier one's where that is gone.</param>
/// <param name="Before">Null where it is new.</param>
/// <param name="Now">Null where it is gone.</param>
/// <param name="Differs">In what the two differ, in a few words each: <c>the act</c>, <c>who answers for it</c>; where only words differ that the machine gives no meaning, that; empty where one is missing.</param>
/// <param name="For">Whom that concerns, in the order in which the parties are declared.</param>
public sealed record Move(string Subject, DraftSentence? Before, DraftSentence? Now, ValueList<string> Differs, ValueList<PartyMove> For);

/// <summary>One sentence of a draft.</summary>
/// <param name="Number">Of its provision; <c>Outside law</c> for a rule that stands outside the articles.</param>
/// <param name="Subject">The title of its article: <c>Territory</c>.</param>
/// <param name="Words">As written, brackets and all.</param>
public sealed record DraftSentence(string Number, string Subject, string Words, SourceAnchor At);

/// <summary>What a move means for one party. It says what the party has to do or is owed, never whether that is good for it.</summary>
/// <param name="Name">As the later draft names it, or the earlier one where the later does not.</param>
public sealed record PartyMove(PartyId Party, string Name, Part Part, MoveKind Kind);

/// <summary>The part that a party has in a sentence.</summary>
public enum Part
{
    /// <summary>It has to do or leave something.</summary>
    Bound,

    /// <summary>It may do something.</summary>
    Allowed,

    /// <summary>Its approval is asked.</summary>
    Asked,

    /// <summary>Others have to do or leave something that names it.</summary>
    Owed,

    /// <summary>Something hangs on what it does.</summary>
    Awaited,

    /// <summary>It is named in words that bind nobody: a recognition, a declaration.</summary>
    Named,
}

public enum MoveKind
{
    Newly,
    NoLonger,
    Otherwise,
}
