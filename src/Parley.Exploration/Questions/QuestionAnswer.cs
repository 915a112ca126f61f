using NodaTime;
using Parley.Model.Questions;

namespace Parley.Exploration.Questions;

/// <summary>What exploring says of a question. There is no fourth verdict: silence is never success.</summary>
public enum Verdict
{
    Holds,
    Fails,

    /// <summary>The budget was spent, or it hangs on something that the model does not follow; the answer says which.</summary>
    Unknown,
}

/// <summary>The answer to one question, and what it rests on.</summary>
public sealed record QuestionAnswer(Question Question, Verdict Verdict)
{
    /// <summary>The run that shows it, as acts on days: what makes a <c>Never</c> fail, an <c>Expect</c> fail, a <c>Possible</c> hold, or what may; null where none is needed or known.</summary>
    public Run? Run { get; init; }

    /// <summary>Why it is not known, as a sentence; null where it is.</summary>
    public string? Reason { get; init; }

    /// <summary>How many different states of what the question hangs on were reached.</summary>
    public required int States { get; init; }

    /// <summary>Whether these are all that can be reached, or all that can make a difference.</summary>
    public required bool Complete { get; init; }

    /// <summary>Whether states were left out that can make no difference: what helps what is sought was done first, and what hinders it never.</summary>
    public bool Sparing { get; init; }

    /// <summary>How many acts by somebody the question hangs on.</summary>
    public required int Acts { get; init; }

    /// <summary>The day with whose first instant every run begins.</summary>
    public required LocalDate Begins { get; init; }

    /// <summary>The day on which the agreement is supposed to be in force; null where the text itself says when that comes about.</summary>
    public LocalDate? InForce { get; init; }

    /// <summary>What the model does not follow, of what the question hangs on; its answers there are "possibly".</summary>
    public ValueList<string> LeftOut { get; init; }
}

/// <summary>Something that can happen, told as a scenario of the agreement.</summary>
/// <param name="Name">The scenario's heading.</param>
/// <param name="Text">The scenario as it can stand in the document.</param>
/// <param name="Steps">The sentences alone, with their opening words.</param>
/// <param name="Days">How many days pass.</param>
public sealed record Run(string Name, string Text, ValueList<string> Steps, int Days);
