namespace Parley.Model;

/// <summary>A party, body or group by its declared name without the article: <c>Monitoring Force</c>.</summary>
public readonly record struct PartyId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A place by its defined name without the article, or by its own words when it is derived in a sentence.</summary>
public readonly record struct PlaceId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A provision by its number as written: <c>4.1</c>, <c>4.1(a)</c>.</summary>
public readonly record struct ProvisionId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A norm: its provision's number and, from the second sentence on, <c>#2</c>; alternatives add <c>|1</c>, <c>|2</c>.</summary>
public readonly record struct NormId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>An act of the vocabulary or of the agreement by its base verb: <c>withdraw</c>, <c>open fire</c>.</summary>
public readonly record struct ActId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A bracket by its number in the document, counted from 1.</summary>
public readonly record struct BracketId(int Value)
{
    public override string ToString() => $"[{Value}]";
}

/// <summary>An anchor in time, declared or standing: <c>entry into force</c>, <c>Signature</c>.</summary>
public readonly record struct AnchorId(string Value)
{
    /// <summary>The anchor that every agreement has.</summary>
    public static readonly AnchorId EntryIntoForce = new("entry into force");

    public override string ToString() => Value;
}

/// <summary>An event as its source calls it.</summary>
public readonly record struct EventId(string Value)
{
    public override string ToString() => Value;
}
