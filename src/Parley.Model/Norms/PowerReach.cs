namespace Parley.Model.Norms;

/// <summary>How the use of a power has to be announced: <c>by giving 30 days' written notice to Russia</c>.</summary>
/// <remarks>The event that uses the power is the giving of notice; the use takes effect when the notice has run.</remarks>
/// <param name="Length">How long before it takes effect; null where the text asks only for notice.</param>
/// <param name="Written">Whether it has to be in writing.</param>
/// <param name="To">Whom; empty where the text does not say.</param>
public sealed record Notice(TimeLength? Length, bool Written, ValueList<PartyId> To);

/// <summary>How far the use of a power, or a change that the text itself makes, reaches in time.</summary>
public sealed record PowerReach
{
    public static readonly PowerReach Open = new();

    /// <summary>How long a suspension lasts from when it takes effect, or by how much an extension moves the end of a time; null where the text does not say.</summary>
    public TimeLength? Length { get; init; }

    /// <summary><c>for up to 60 days</c>: it may be less.</summary>
    public bool AtMost { get; init; }

    /// <summary><c>until Russia has withdrawn …</c>: the end of what it brings about; the moment itself is included where the text gives a date.</summary>
    public Bound? Until { get; init; }

    /// <summary><c>once</c>, <c>twice</c>: how often it can be used; null for any number of times.</summary>
    public int? Times { get; init; }

    /// <summary>What a termination leaves in force: <c>except 1.2</c>.</summary>
    public ValueList<ProvisionRef> Survives { get; init; }

    public bool IsOpen => this == Open;
}
