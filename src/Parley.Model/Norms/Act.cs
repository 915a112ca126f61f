namespace Parley.Model.Norms;

/// <summary>A kind of act, from the standard vocabulary or declared by the agreement.</summary>
/// <param name="Verb">Base form: <c>withdraw</c>.</param>
/// <param name="Participle">Past participle: <c>withdrawn</c>.</param>
/// <param name="Lasts">Whether it has a beginning and a completion that can lie days apart.</param>
public sealed record Act(ActId Id, string Verb, string Participle, bool Lasts)
{
    /// <summary>The wider act that this is a case of: opening fire is a hostile act. Null where none.</summary>
    public ActId? CaseOf { get; init; }

    /// <summary>Other wordings of it, each in its base form and its past participle: <c>fulfill</c>, <c>violated</c>. Event files may use them.</summary>
    public ValueList<string> Synonyms { get; init; }

    /// <summary>Whether the agreement itself declares it.</summary>
    public bool Own { get; init; }
}
