namespace Parley.Negotiation.Drafts;

/// <summary>How drafts that moved are spoken of.</summary>
public static class DraftWords
{
    /// <summary><c>newly bound</c>, <c>no longer owed something</c>.</summary>
    public static string Of(Part part, MoveKind kind) => (part, kind) switch
    {
        (Part.Bound, MoveKind.Otherwise) => "bound otherwise",
        (Part.Bound, _) => $"{Of(kind)} bound",
        (Part.Allowed, MoveKind.Otherwise) => "allowed otherwise",
        (Part.Allowed, _) => $"{Of(kind)} allowed something",
        (Part.Asked, MoveKind.Otherwise) => "asked to approve otherwise",
        (Part.Asked, _) => $"{Of(kind)} asked to approve",
        (Part.Owed, MoveKind.Otherwise) => "owed something otherwise",
        (Part.Owed, _) => $"{Of(kind)} owed something",
        (Part.Awaited, MoveKind.Otherwise) => "its act has another effect",
        (Part.Awaited, MoveKind.Newly) => "its act has an effect newly",
        (Part.Awaited, _) => "its act has an effect no longer",
        (_, MoveKind.Otherwise) => "named otherwise",
        _ => $"{Of(kind)} named",
    };

    /// <summary>The remark of a check, at the place where the front matter names the draft before.</summary>
    public static Diagnostic Remark(DraftChanges changes, Agreement now, Agreement before, SourceAnchor at)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(before);
        var draft = before.Draft is { } day ? $"the draft of {day.ToString("uuuu-MM-dd", null)}" : now.Previous!;
        return DraftDiagnostics.Moved.At(at, draft, Counts(changes), string.Concat(now.Parties.Where(p => p.Role == PartyRole.Party).Select(p => For(p, changes))));
    }

    /// <summary><c>4 sentences are new, 3 are gone, 12 say something else, 9 are the same and 2 things are declared otherwise</c></summary>
    public static string Counts(DraftChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var counts = new (int Count, string One, string Many)[]
        {
            (changes.Moves.Count(m => m.Before is null), "is new", "are new"),
            (changes.Moves.Count(m => m.Now is null), "is gone", "are gone"),
            (changes.Moves.Count(m => m is { Before: not null, Now: not null }), "says something else", "say something else"),
            (changes.Same.Count, "is the same", "are the same"),
        };
        var parts = counts.Where(c => c.Count > 0).Select((c, i) => $"{c.Count}{(i > 0 ? "" : c.Count == 1 ? " sentence" : " sentences")} {(c.Count == 1 ? c.One : c.Many)}").ToList();
        if (changes.Declared.Count is > 0 and var declared)
        {
            parts.Add(declared == 1 ? "one thing is declared otherwise" : $"{declared} things are declared otherwise");
        }

        return parts.Count == 0 ? "nothing can be compared" : parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
    }

    private static string For(Party party, DraftChanges changes)
    {
        var parts = changes.Moves.SelectMany(m => m.For.Where(f => f.Party == party.Id && f.Part <= Part.Owed).Select(f => (Words: Of(f.Part, f.Kind), f.Part, f.Kind, m.Now, m.Before)))
            .GroupBy(f => (f.Part, f.Kind, f.Words)).OrderBy(g => g.Key.Part).ThenBy(g => g.Key.Kind)
            .Select(g => $"{g.Key.Words} by {string.Join(", ", g.Select(f => f.Now?.Number ?? $"{f.Before!.Number} of that draft").Distinct())}").ToList();
        return parts.Count == 0 ? $" For {party.Name} nothing that binds moved." : $" {string.Concat(party.Name.Take(1)).ToUpperInvariant()}{string.Concat(party.Name.Skip(1))}: {string.Join("; ", parts)}.";
    }

    private static string Of(MoveKind kind) => kind == MoveKind.Newly ? "newly" : "no longer";
}
