namespace Parley.Analysis.Exposing.Reordering;

/// <summary>A change of the text by which a party no longer has to go first with one step, or no longer unverified; the changed text has been checked for that.</summary>
/// <param name="Party">Who is less exposed.</param>
/// <param name="Promise">What the step came before; null for entry into force.</param>
/// <param name="Step">The step as it stood.</param>
/// <param name="Changes">What to change, sentence by sentence.</param>
/// <param name="Instead">What others then have to do first that they had not to before; as declared, then in the order of the document.</param>
public sealed record Lessening(LesseningKind Kind, PartyId Party, Norm? Promise, ExposureStep Step, ValueList<SentenceChange> Changes, ValueList<ShiftedStep> Instead)
{
    /// <summary>Who then has to verify, and can hold the promise back by not doing so; null for other kinds.</summary>
    public PartyId? Verifier { get; init; }
}

public enum LesseningKind
{
    /// <summary>The step comes after the promise is kept.</summary>
    Follows,

    /// <summary>Both go side by side, in parts that match.</summary>
    InParallel,

    /// <summary>The step counts once it is verified.</summary>
    VerifiedFirst,
}

/// <summary>What to change in one sentence.</summary>
/// <param name="Words">What is left out or replaced, or added; as a clause.</param>
/// <param name="Instead">What comes in its place; empty where nothing does.</param>
public sealed record SentenceChange(Norm Sentence, SentenceChangeKind Kind, string Words, string Instead = "");

public enum SentenceChangeKind
{
    /// <summary>The sentence no longer waits for the words.</summary>
    LeaveOut,

    /// <summary>Its time is counted from something else than the words.</summary>
    CountFrom,

    /// <summary>The words are added to it.</summary>
    Add,

    /// <summary>It waits for something else than the words.</summary>
    Replace,

    /// <summary>It verifies the provision in the words too.</summary>
    VerifyToo,
}

/// <summary>Something that a party has to do first only after a change.</summary>
/// <param name="Promise">Before what; null for entry into force.</param>
public sealed record ShiftedStep(PartyId Party, Norm? Promise, ExposureStep Step);

/// <summary>What was found to lessen exposure.</summary>
/// <param name="Found">By party as declared, promise in document order, step, kind.</param>
/// <param name="Unknown">Why not every change was tried, as a sentence with the limit reached; null where each was.</param>
public sealed record LesseningAnswer(ValueList<Lessening> Found, string? Unknown);
