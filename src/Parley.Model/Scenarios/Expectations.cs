using NodaTime;
using Parley.Model.Sources;

namespace Parley.Model.Scenarios;

/// <summary>What the agreement should say at a point of the story.</summary>
public abstract record Expectation(SourceAnchor Source, string Words) : ScenarioStep(Source, Words)
{
    /// <summary>The answer that is expected: yes; possibly (<c>is possibly overdue</c>); no (<c>is not overdue</c>).</summary>
    public Answer Expected { get; init; } = Answer.Yes;

    /// <summary>The moment that it is about, where the sentence names another one than the point of the story: <c>Then as of 2026-02-01 …</c></summary>
    public Instant? AsOf { get; init; }

    /// <summary>The moment whose knowledge counts, where the sentence names another one: <c>Then as known on 2026-02-01 …</c></summary>
    public Instant? KnownAt { get; init; }
}

/// <summary><c>4.2 is overdue, and Ukraine answers for it</c>; <c>4.2 is due by 2026-03-04</c></summary>
/// <remarks>Due, overdue, suspended, breached and the like need one instance; waiting, fulfilled, ended and the like need all of them, as conditions of the agreement do.</remarks>
public sealed record StateExpectation(SourceAnchor Source, string Words, ValueList<ProvisionRef> Provisions, LifeState State) : Expectation(Source, Words)
{
    /// <summary>Whose: <c>4.2 is overdue for Ukraine</c>. Empty: anybody's.</summary>
    public ValueList<PartyId> Of { get; init; }

    /// <summary>Whether nobody else may be in the state: <c>and only Ukraine answers for it</c>.</summary>
    public bool OfNobodyElse { get; init; }

    /// <summary>The last instant in time: <c>is due by 2026-03-04</c>. Null where the sentence names none.</summary>
    public Instant? DueBy { get; init; }
}

/// <summary><c>there are 2 incidents under 1.1</c></summary>
/// <remarks>Yes where the established ones alone and the possible ones with them fit the number; possibly where only one of the counts does, or one between.</remarks>
public sealed record IncidentExpectation(SourceAnchor Source, string Words, ValueList<ProvisionRef> Provisions, int Count, QuantityBound Bound) : Expectation(Source, Words)
{
    /// <summary>By whom: an actor that is not known counts as possibly one of them. Empty: anybody.</summary>
    public ValueList<PartyId> By { get; init; }
}

/// <summary><c>Ukraine may suspend 4.2</c>, <c>Ukraine is not required to withdraw its forces from the Donetsk Zone</c></summary>
/// <param name="Acts">What each of them may or has to do; all of it.</param>
public sealed record AbilityExpectation(SourceAnchor Source, string Words, Ability Ability, ValueList<ToldAct> Acts) : Expectation(Source, Words);

/// <summary>How an act stands to the provisions at one moment.</summary>
public enum Ability
{
    /// <summary>A permission or a power lets it be done now.</summary>
    May,

    /// <summary>A duty to do it is due or overdue.</summary>
    Required,

    /// <summary>A prohibition of it is in force.</summary>
    Forbidden,
}

/// <summary><c>nothing is overdue</c>, <c>nothing but 4.2 is overdue</c></summary>
public sealed record NothingExpectation(SourceAnchor Source, string Words, LifeState State, ValueList<ProvisionRef> Except) : Expectation(Source, Words);

/// <summary><c>the agreement is in force</c>, <c>the agreement has ended</c></summary>
public sealed record AgreementExpectation(SourceAnchor Source, string Words, bool Ended) : Expectation(Source, Words);
