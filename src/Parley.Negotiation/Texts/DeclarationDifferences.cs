namespace Parley.Negotiation.Texts;

/// <summary>What differs in what the texts declare: names without a counterpart, parts and members, shapes of places, anchors, how time is counted.</summary>
internal static class DeclarationDifferences
{
    public static IEnumerable<TextDifference> Find(TextSide left, TextSide right, Correspondence names) =>
        [.. Misread(left, right), .. Unmatched(left, right, names), .. Headers(left, right), .. Parties(left, right, names), .. Places(left, right, names), .. Anchors(left, right, names), .. Terms(left, right, names)];

    private static IEnumerable<TextDifference> Misread(TextSide left, TextSide right)
    {
        static TextPlace Place(TextSide side) => new(side.Text.Agreement.Source, side.Text.Misread ? "something could not be read" : "all was read");
        if (left.Text.Misread || right.Text.Misread)
        {
            yield return new TextDifference(TextDiagnostics.NotCompared, "what stands outside the provisions", Place(left), Place(right));
        }
    }

    private static IEnumerable<TextDifference> Unmatched(TextSide left, TextSide right, Correspondence names)
    {
        foreach (var (kind, pairs) in names.All)
        {
            foreach (var alone in pairs.OnlyFirst)
            {
                yield return new TextDifference(TextDiagnostics.NameAlone, $"{kind} \"{alone.Id}\"", new TextPlace(alone.At, $"\"{alone.Id}\""), new TextPlace(right.Text.Agreement.Source, TextPlace.Nothing));
            }

            foreach (var alone in pairs.OnlySecond)
            {
                yield return new TextDifference(TextDiagnostics.NameAlone, $"{kind} \"{alone.Id}\"", new TextPlace(left.Text.Agreement.Source, TextPlace.Nothing), new TextPlace(alone.At, $"\"{alone.Id}\""));
            }
        }
    }

    private static IEnumerable<TextDifference> Headers(TextSide left, TextSide right)
    {
        var (one, other) = (left.Text.Agreement, right.Text.Agreement);
        (string What, string First, string Second)[] parts =
        [
            ("the time zone", one.Zone.Id, other.Zone.Id),
            ("which day is the first", Shown.Of(one.Reckoning.FirstDay, one), Shown.Of(other.Reckoning.FirstDay, other)),
            ("where a month ends", Shown.Of(one.Reckoning.Month, one), Shown.Of(other.Reckoning.Month, other)),
        ];
        return parts.Where(p => p.First != p.Second)
            .Select(p => new TextDifference(TextDiagnostics.Declared, p.What, new TextPlace(one.Source, p.First), new TextPlace(other.Source, p.Second)));
    }

    private static IEnumerable<TextDifference> Parties(TextSide left, TextSide right, Correspondence names)
    {
        foreach (var (first, second) in names.Parties.Pairs)
        {
            var one = left.Text.Agreement.FindParty(new PartyId(first.Id))!;
            var other = right.Text.Agreement.FindParty(new PartyId(second.Id))!;
            (string What, string First, string Second, string FirstSays, string SecondSays)[] parts =
            [
                Part("the part that", p => p.Role),
                Part("the members of", p => p.Members),
                Part("whether it is open who belongs to", p => p.OpenMembers is not null),
                Part("whose organ is", p => p.OrganOf),
            ];
            (string, string, string, string, string) Part(string what, Func<Party, object?> value) =>
                ($"{what} {one.Name}{(what.EndsWith("that", StringComparison.Ordinal) ? " plays" : "")}", left.Writer.Key(value(one)), right.Writer.Key(value(other)), Shown.Of(value(one), left.Text.Agreement), Shown.Of(value(other), right.Text.Agreement));
            foreach (var part in parts.Where(p => p.First != p.Second))
            {
                yield return new TextDifference(TextDiagnostics.Declared, part.What, new TextPlace(first.At, part.FirstSays), new TextPlace(second.At, part.SecondSays));
            }
        }
    }

    private static IEnumerable<TextDifference> Places(TextSide left, TextSide right, Correspondence names)
    {
        foreach (var (first, second) in names.Places.Pairs)
        {
            var one = left.Text.Agreement.FindPlace(new PlaceId(first.Id))!;
            var other = right.Text.Agreement.FindPlace(new PlaceId(second.Id))!;
            if (ShapeKey(left, one) != ShapeKey(right, other))
            {
                yield return new TextDifference(TextDiagnostics.Declared, $"what {one.Name} is", Quoted(left, first.At), Quoted(right, second.At));
            }
        }
    }

    /// <summary>Where a drawing is kept, and what it calls the place, is the text's own; both name the same feature.</summary>
    private static string ShapeKey(TextSide side, Place place) => $"{place.Kind} {(place.Shape is DrawnShape drawn ? $"{drawn.File} {drawn.Feature}" : side.Writer.Key(place.Shape))}";

    private static IEnumerable<TextDifference> Anchors(TextSide left, TextSide right, Correspondence names) =>
        from pair in names.Anchors.Pairs
        let one = left.Text.Agreement.Anchors.First(a => a.Id.Value == pair.First.Id)
        let other = right.Text.Agreement.Anchors.First(a => a.Id.Value == pair.Second.Id)
        where AnchorKey(left, one) != AnchorKey(right, other)
        select new TextDifference(TextDiagnostics.Declared, $"what \"{one.Id}\" means", Quoted(left, one.Source), Quoted(right, other.Source));

    private static string AnchorKey(TextSide side, Anchor anchor) => $"{side.Writer.Key(anchor.Meaning)} {side.Writer.Key(anchor.BroughtAboutBy)}";

    private static IEnumerable<TextDifference> Terms(TextSide left, TextSide right, Correspondence names) =>
        from pair in names.Terms.Pairs
        let one = left.Text.Agreement.Terms.First(t => Correspondence.WithoutArticle(t.Name) == pair.First.Id)
        let other = right.Text.Agreement.Terms.First(t => Correspondence.WithoutArticle(t.Name) == pair.Second.Id)
        where left.Writer.Key(one.Meaning) != right.Writer.Key(other.Meaning)
        select new TextDifference(TextDiagnostics.Declared, $"what \"{pair.First.Id}\" means", Quoted(left, one.Source), Quoted(right, other.Source));

    private static TextPlace Quoted(TextSide side, SourceAnchor at) =>
        new(at, $"\"{string.Join(' ', side.Text.Text[at.Span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('-', '*', ' ')}\"");
}
