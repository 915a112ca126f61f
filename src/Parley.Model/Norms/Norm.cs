using Parley.Model.Sources;

namespace Parley.Model.Norms;

/// <summary>What one sentence of a provision asks, forbids, allows, decides or makes so.</summary>
public abstract record Norm(NormId Id, ProvisionId Provision, SourceAnchor Source)
{
    /// <summary>Who owes it; for a permission or power, who has it; for an approval, who approves.</summary>
    public ValueList<PartyId> Bearers { get; init; }

    /// <summary>The bracket that leaves open who owes it: <c>[blank] shall establish funds</c>. Null where the text says who, or asks nobody.</summary>
    public BracketId? OpenBearers { get; init; }

    /// <summary>Who asks for it, where the sentence asks rather than binds by itself: <c>The Council calls upon …</c>; null otherwise.</summary>
    public Request? Request { get; init; }

    /// <summary>Whether the bearers answer for one duty together, rather than each for its own.</summary>
    public bool Jointly { get; init; }

    /// <summary>Whose acts the bearers answer for, where they are not their own: <c>Lebanon shall prevent armed groups from attacking …</c>. Null where they are.</summary>
    public Performer? Performer { get; init; }

    public Timing Timing { get; init; } = Timing.None;

    /// <summary>All of them have to be met.</summary>
    public ValueList<ConditionClause> Conditions { get; init; }

    /// <summary>Provisions that come before this one: <c>Subject to 4.3</c>.</summary>
    public ValueList<ProvisionRef> SubjectTo { get; init; }

    /// <summary>Provisions that this one comes before: <c>Despite 4.2</c>.</summary>
    public ValueList<ProvisionRef> Despite { get; init; }

    /// <summary>The options of brackets that have to be agreed for this norm to hold.</summary>
    public ValueList<ChoiceGuard> Guards { get; init; }

    /// <summary>The footnotes that the sentence cites.</summary>
    public ValueList<string> Footnotes { get; init; }

    /// <summary>The sentence as written, brackets and all, without footnote marks and line breaks.</summary>
    public required string Words { get; init; }
}

/// <summary>Those whose acts somebody else answers for.</summary>
/// <param name="Parties">The declared ones; empty where the words name nobody who is declared.</param>
/// <param name="Words">As written: <c>armed groups</c>, <c>no forces</c>.</param>
/// <param name="Anybody">Whether it does not matter who does it: <c>ensure that no forces enter the Zone</c>.</param>
public sealed record Performer(ValueList<PartyId> Parties, string Words, bool Anybody);

/// <summary><c>P shall ACT</c>: met once, by a deadline or without one.</summary>
/// <param name="Effort"><c>shall endeavour to</c>: tracked, and not breached by a missing result.</param>
public sealed record Obligation(NormId Id, ProvisionId Provision, SourceAnchor Source, Action Action, bool Effort)
    : Norm(Id, Provision, Source)
{
    /// <summary>Which end of an act that lasts performs it: <c>shall begin the withdrawal</c>. Unstated is its completion.</summary>
    public ActStage Stage { get; init; }
}

/// <summary><c>P shall keep STATE</c>, <c>P shall ensure that STATE</c>: holds over a time, can be broken and restored.</summary>
/// <param name="State">What is to be kept, in the document's words.</param>
public sealed record Maintenance(NormId Id, ProvisionId Provision, SourceAnchor Source, Action State)
    : Norm(Id, Provision, Source);

/// <summary><c>No Party shall ACT</c>: every such act is an incident.</summary>
public sealed record Prohibition(NormId Id, ProvisionId Provision, SourceAnchor Source, Action Action)
    : Norm(Id, Provision, Source);

/// <summary><c>P may ACT</c>, where the act changes no norm.</summary>
public sealed record Permission(NormId Id, ProvisionId Provision, SourceAnchor Source, Action Action)
    : Norm(Id, Provision, Source);

/// <summary><c>P may suspend 4.2</c>: an act that changes other provisions.</summary>
public sealed record Power(NormId Id, ProvisionId Provision, SourceAnchor Source, PowerKind Kind, ValueList<ProvisionRef> Over, Action Action)
    : Norm(Id, Provision, Source)
{
    /// <summary>How its use has to be announced, or null where the text does not say.</summary>
    public Notice? Notice { get; init; }

    public PowerReach Reach { get; init; } = PowerReach.Open;
}

public enum PowerKind
{
    Suspend,
    Resume,
    Terminate,
    Extend,
    Waive,
    Invoke,

    /// <summary><c>The Commission may determine the depth of the Zone</c>: it changes nothing by itself.</summary>
    Determine,
}

/// <summary><c>4.2 is suspended while 1.1 is breached</c>: the text itself changes other provisions, and nobody has to do anything.</summary>
public sealed record Change(NormId Id, ProvisionId Provision, SourceAnchor Source, PowerKind Kind, ValueList<ProvisionRef> Over)
    : Norm(Id, Provision, Source)
{
    public PowerReach Reach { get; init; } = PowerReach.Open;
}

/// <summary><c>Ukraine shall not be required to withdraw its forces if …</c>: what somebody would owe is not owed.</summary>
/// <param name="From">The provisions that it names; empty where it describes the act instead.</param>
/// <param name="Action">What need not be done.</param>
public sealed record Release(NormId Id, ProvisionId Provision, SourceAnchor Source, ValueList<ProvisionRef> From, Action Action)
    : Norm(Id, Provision, Source);

/// <summary><c>V shall verify N</c>.</summary>
public sealed record VerificationDuty(NormId Id, ProvisionId Provision, SourceAnchor Source, ValueList<ProvisionRef> Verifies, Action Action)
    : Norm(Id, Provision, Source);

/// <summary><c>V shall report on N every 24 hours</c>; the period is in the timing.</summary>
public sealed record ReportingDuty(NormId Id, ProvisionId Provision, SourceAnchor Source, ValueList<ProvisionRef> On, Action Action)
    : Norm(Id, Provision, Source);

/// <summary><c>B shall determine X by TIME, failing which Y</c>: a decision put off.</summary>
/// <param name="Matter">What is to be decided, in the document's words.</param>
/// <param name="Default">What holds if nobody decides in time, in the document's words, or null where the text names nothing.</param>
public sealed record Decision(NormId Id, ProvisionId Provision, SourceAnchor Source, string Matter, string? Default)
    : Norm(Id, Provision, Source);

/// <summary><c>B decides by consent of each of its members</c>: how a body decides, as data.</summary>
public sealed record DecisionRule(NormId Id, ProvisionId Provision, SourceAnchor Source, DecisionMethod Method, Open<int>? Votes)
    : Norm(Id, Provision, Source)
{
    /// <summary><c>concurrent majorities of the members of Ukraine and of Russia</c>: whose members each need a majority; empty for other rules.</summary>
    public ValueList<PartyId> Of { get; init; }
}

public enum DecisionMethod
{
    ConsentOfEach,
    Majority,
    NumberOfVotes,
    TwoThirds,
    ThreeQuarters,

    /// <summary>A majority among the members of each of several parties.</summary>
    ConcurrentMajorities,
    Chair,

    /// <summary><c>The chair of the Commission has a casting vote</c>: where votes are equal, the chair decides. Said beside another rule.</summary>
    CastingVote,
    Undetermined,
}

/// <summary><c>X requires the approval of a referendum in Ukraine</c>: X cannot take effect before it.</summary>
/// <param name="Of">The provisions that wait for it.</param>
/// <param name="Matter">What is approved, in the document's words.</param>
/// <param name="Means">How: by referendum, parliament, a body, a party.</param>
public sealed record ApprovalGate(NormId Id, ProvisionId Provision, SourceAnchor Source, ValueList<ProvisionRef> Of, string Matter, ApprovalMeans Means)
    : Norm(Id, Provision, Source)
{
    /// <summary>How many of the bearers have to approve: <c>two of the Guarantors</c>; null where each has to.</summary>
    public int? Needed { get; init; }

    /// <summary>The majority that the text asks for, in its own words: <c>an overwhelming majority</c>; null where it asks for none.</summary>
    public string? Majority { get; init; }
}

public enum ApprovalMeans
{
    Referendum,
    Parliament,
    Body,
    Party,
}

/// <summary><c>X is recognised as Y</c>, <c>X is deemed …</c>: makes something so by being said.</summary>
public sealed record Recognition(NormId Id, ProvisionId Provision, SourceAnchor Source, string Subject, string As)
    : Norm(Id, Provision, Source)
{
    public ValueList<PlaceId> Places { get; init; }

    /// <summary><c>de facto</c>: recognised in fact, not in law.</summary>
    public bool DeFacto { get; init; }
}

/// <summary><c>This agreement enters into force when …</c>, <c>… remains in force for …</c>; also of one provision or article.</summary>
public sealed record Life(NormId Id, ProvisionId Provision, SourceAnchor Source, LifeStage Stage, ValueList<ProvisionRef> Of)
    : Norm(Id, Provision, Source)
{
    /// <summary>What happens when the time it remains in force is over: it begins anew. Null where it then ends.</summary>
    public Renewal? Renewal { get; init; }

    /// <summary><c>enters into force provisionally on signature</c>: it binds before what else the text asks for has come about.</summary>
    public bool Provisional { get; init; }
}

public enum LifeStage
{
    EntersIntoForce,
    RemainsInForce,

    /// <summary><c>6.1 ceases to have effect if …</c></summary>
    Ceases,

    /// <summary><c>1.2 survives the termination of this agreement</c></summary>
    Survives,
}

/// <summary>A rule that the agreement does not make but meets: <c>Ukraine may not hold a referendum while martial law is in force in Ukraine</c>.</summary>
public sealed record OutsideLaw(NormId Id, ProvisionId Provision, SourceAnchor Source, Action Action)
    : Norm(Id, Provision, Source);

/// <summary><c>Nothing in this agreement impairs the right of self-defence</c>: a right that provisions leave untouched.</summary>
/// <param name="In">The provisions that leave it untouched.</param>
/// <param name="Right">What is left untouched, in the document's words.</param>
public sealed record Saving(NormId Id, ProvisionId Provision, SourceAnchor Source, ValueList<ProvisionRef> In, string Right)
    : Norm(Id, Provision, Source);

/// <summary><c>The sovereignty of Ukraine is confirmed</c>: said, and meant to ask nothing; marked <c>*Declaratory.*</c></summary>
public sealed record Declaration(NormId Id, ProvisionId Provision, SourceAnchor Source)
    : Norm(Id, Provision, Source);
