namespace Parley.Model.Norms;

/// <summary>What words mention that does not depend on the language they are written in.</summary>
/// <param name="Figures">Numbers and dates, in the order of the words: <c>800000</c>, <c>1949-04-04</c>.</param>
/// <param name="Terms">Names of declared terms.</param>
public sealed record Mentions(ValueList<string> Figures, ValueList<PartyId> Parties, ValueList<PlaceId> Places, ValueList<string> Terms)
{
    public static readonly Mentions None = new([], [], [], []);

    /// <summary>Parties that an adjective means: <c>recognised as Russian</c>.</summary>
    public ValueList<PartyId> ByAdjective { get; init; }
}

/// <summary>Reads what words of an agreement mention.</summary>
public delegate Mentions ReadMentions(string words);
