using NodaTime;
using Parley.Model.Scenarios;
using Parley.Model.Sources;

namespace Parley.Model.Questions;

/// <summary>What the drafters ask of everything that can happen under the agreement: <c>Never: 4.2 is due while 1.1 is suspended.</c></summary>
/// <param name="Words">As written, without line breaks.</param>
public sealed record Question(QuestionKind Kind, SourceAnchor Source, string Words)
{
    /// <summary>When the claims are looked at: while all of these hold; always where there are none.</summary>
    public ValueList<Claim> Whenever { get; init; }

    /// <summary>Whether the claims are looked at from then on, and not only at the same moment: <c>once …</c>, <c>can no longer …</c>.</summary>
    public bool FromThenOn { get; init; }

    /// <summary>What has to hold always, must never hold, or can hold: all of them together, at one moment.</summary>
    public required ValueList<Claim> Claims { get; init; }

    /// <summary>The last instant that counts: <c>by 2027-01-01</c>; null where the question names none.</summary>
    public Instant? By { get; init; }
}

public enum QuestionKind
{
    /// <summary><c>Expect:</c> it holds whatever happens.</summary>
    Expect,

    /// <summary><c>Never:</c> nothing that can happen makes it so.</summary>
    Never,

    /// <summary><c>Possible:</c> something that can happen makes it so.</summary>
    Possible,
}

/// <summary>A part of a question that holds at a moment or does not.</summary>
public abstract record Claim;

/// <summary>What a scenario could expect: <c>4.2 is due</c>, <c>Ukraine may suspend 4.2</c>.</summary>
public sealed record ExpectationClaim(Expectation Expectation) : Claim
{
    public override string ToString() => Expectation.Words;
}

/// <summary>A condition of the agreement's language: <c>Russia has withdrawn its forces from the Eastern Strip</c>.</summary>
public sealed record ConditionClaim(Condition Condition) : Claim
{
    public override string ToString() => Condition.ToString();
}
