namespace Parley.Negotiation.Texts;

/// <summary>One of the two texts, ready to be compared: its provisions with their norms, outside law last.</summary>
internal sealed class TextSide
{
    private readonly EffectWriter _masked;

    public TextSide(ComparedText text, Correspondence names, bool isSecond)
    {
        Text = text;
        Writer = new EffectWriter(text, names, isSecond);
        Facets = new FacetReader(text, Writer);
        _masked = new EffectWriter(text, names, isSecond) { Masked = true };
        var provisions = text.Agreement.Provisions.DistinctBy(p => p.Id).ToDictionary(p => p.Id);
        var byNorms = text.Agreement.Norms.GroupBy(n => n.Provision)
            .Where(g => !provisions.ContainsKey(g.Key))
            .Select(g => new ComparedProvision(g.Key.Value, "", [.. g], g.First().Source, ProvisionStanding.Executable, "", ""));
        Provisions =
        [
            .. text.Agreement.Provisions.Select(p => new ComparedProvision(p.Id.Value, p.ArticleNumber, [.. text.Agreement.Norms.Where(n => n.Provision == p.Id)], p.Source, p.Standing, p.Words, BracketsOf(p.Id))),
            .. byNorms,
        ];
    }

    public ComparedText Text { get; }

    public EffectWriter Writer { get; }

    public FacetReader Facets { get; }

    public IReadOnlyList<ComparedProvision> Provisions { get; }

    /// <summary>What each provision says, without the numbers of others: these are known once the pairs are.</summary>
    public List<ProvisionPairs.Outline> Outlines()
    {
        var reader = new FacetReader(Text, _masked);
        return [.. Provisions.Select(p => new ProvisionPairs.Outline(p.Number, [.. p.Norms.SelectMany(reader.Read).Select(f => $"{f.What}: {f.Key}")]))];
    }

    /// <summary>The brackets of a provision: their kinds, how many options, and who proposes them.</summary>
    private string BracketsOf(ProvisionId provision) => string.Join(", ", Text.Agreement.Brackets
        .Where(b => b.Provision == provision)
        .Select(b => $"{b.Kind} {string.Join(" | ", b.Options.Select(o => Writer.Key(o.Proposers)))}"));
}

/// <summary>A provision, or a rule of outside law, with what is compared of it.</summary>
/// <param name="Article">The number of its article; empty for outside law.</param>
/// <param name="Brackets">A key of its brackets.</param>
internal sealed record ComparedProvision(
    string Number, string Article, IReadOnlyList<Norm> Norms, SourceAnchor Source, ProvisionStanding Standing, string Words, string Brackets);
