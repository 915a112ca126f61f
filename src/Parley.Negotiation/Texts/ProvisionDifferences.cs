namespace Parley.Negotiation.Texts;

/// <summary>What differs in the provisions.</summary>
internal static class ProvisionDifferences
{
    public static IEnumerable<TextDifference> Find(TextSide left, TextSide right, List<(int First, int Second)> pairs)
    {
        var others = pairs.ToDictionary(p => p.First, p => p.Second);
        var next = 0;
        for (var i = 0; i < left.Provisions.Count; i++)
        {
            if (!others.TryGetValue(i, out var j))
            {
                yield return OnlyIn(left.Provisions[i], PlaceBefore(right, pairs.Where(p => p.First < i).Select(p => p.Second)), firstHasIt: true);
                continue;
            }

            // What only the second text has stands where its own order puts it.
            for (; next < j; next++)
            {
                if (!others.ContainsValue(next))
                {
                    yield return OnlyIn(right.Provisions[next], left.Provisions[i].Source, firstHasIt: false);
                }
            }

            foreach (var difference in Of(left, left.Provisions[i], right, right.Provisions[j]))
            {
                yield return difference;
            }
        }

        for (; next < right.Provisions.Count; next++)
        {
            if (!others.ContainsValue(next))
            {
                yield return OnlyIn(right.Provisions[next], PlaceBefore(left, pairs.Select(p => p.First)), firstHasIt: false);
            }
        }
    }

    private static SourceAnchor PlaceBefore(TextSide side, IEnumerable<int> paired) =>
        paired.Any() ? side.Provisions[paired.Max()].Source : side.Text.Agreement.Source;

    private static TextDifference OnlyIn(ComparedProvision provision, SourceAnchor elsewhere, bool firstHasIt)
    {
        var there = new TextPlace(provision.Source, "it stands here");
        var missing = new TextPlace(elsewhere, "it would stand near here");
        return new TextDifference(TextDiagnostics.OnlyInOne, provision.Number, firstHasIt ? there : missing, firstHasIt ? missing : there) { Provision = provision.Number };
    }

    private static IEnumerable<TextDifference> Of(TextSide left, ComparedProvision one, TextSide right, ComparedProvision other)
    {
        TextDifference Differ(DiagnosticDescriptor kind, string what, TextPlace first, TextPlace second) =>
            new(kind, what, first, second) { Provision = one.Number };

        var number = one.Number == other.Number ? one.Number : $"{one.Number} ({other.Number} in the other text)";
        if (one.Standing == ProvisionStanding.Unread || other.Standing == ProvisionStanding.Unread)
        {
            yield return Differ(TextDiagnostics.NotCompared, number, new TextPlace(one.Source, StandingOf(one)), new TextPlace(other.Source, StandingOf(other)));
            yield break;
        }

        if (one.Brackets != other.Brackets)
        {
            yield return Differ(TextDiagnostics.Brackets, $"what {number} leaves open, and who proposes what", new TextPlace(one.Source, Brackets(left, one)), new TextPlace(other.Source, Brackets(right, other)));
        }

        var pairs = NormPairs.Of([.. one.Norms.Select(left.Facets.Read)], [.. other.Norms.Select(right.Facets.Read)]);
        foreach (var (i, j, facets) in pairs)
        {
            var (norm, twin) = (i < 0 ? null : one.Norms[i], j < 0 ? null : other.Norms[j]);
            if (norm is null || twin is null)
            {
                var alone = (norm ?? twin)!;
                var there = new TextPlace(alone.Source, $"\"{alone.Words}\"");
                var missing = new TextPlace((norm is null ? one : other).Source, TextPlace.Nothing);
                yield return Differ(TextDiagnostics.OnlyInOne, $"a norm of {number}", norm is null ? missing : there, norm is null ? there : missing);
                continue;
            }

            foreach (var (here, elsewhere) in facets)
            {
                yield return Differ(here.Kind, $"{here.What} in {number}", new TextPlace(norm.Source, here.Says), new TextPlace(twin.Source, elsewhere.Says));
            }
        }
    }

    private static string StandingOf(ComparedProvision provision) => provision.Standing == ProvisionStanding.Unread ? "could not be read" : "was read";

    private static string Brackets(TextSide side, ComparedProvision provision) =>
        string.Join("; ", side.Text.Agreement.Brackets.Where(b => b.Provision?.Value == provision.Number).Select(b =>
            $"{Shown.Words(b.Kind.ToString())} {string.Join(" | ", b.Options.Select(o => o.Proposers.IsEmpty ? $"\"{o.Text}\"" : $"{string.Join(", ", o.Proposers)}: \"{o.Text}\""))}".TrimEnd())) is { Length: > 0 } text ? text : TextPlace.Nothing;
}
