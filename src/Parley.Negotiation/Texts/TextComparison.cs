namespace Parley.Negotiation.Texts;

/// <summary>Says where two texts of one agreement, in two languages or in one, do not have the same effect. Wording alone is no difference.</summary>
public static class TextComparison
{
    /// <summary>The differences in the order of the first text; what only the second has stands behind what it follows there.</summary>
    public static ValueList<TextDifference> Compare(ComparedText first, ComparedText second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var names = new Correspondence(first, second);
        var left = new TextSide(first, names, isSecond: false);
        var right = new TextSide(second, names, isSecond: true);
        var pairs = ProvisionPairs.Of(left.Outlines(), right.Outlines());
        NoteRenumbering(left, right, pairs, names);
        return
        [
            .. DeclarationDifferences.Find(left, right, names),
            .. ProvisionDifferences.Find(left, right, pairs),
        ];
    }

    /// <summary>A reference follows the provision that it names, and an article the first of its provisions.</summary>
    private static void NoteRenumbering(TextSide left, TextSide right, List<(int First, int Second)> pairs, Correspondence names)
    {
        foreach (var (i, j) in pairs)
        {
            var (one, other) = (left.Provisions[i], right.Provisions[j]);
            names.Renumbered.TryAdd(other.Number, one.Number);
            if (one.Article is { Length: > 0 } article && other.Article is { Length: > 0 } own)
            {
                names.Renumbered.TryAdd(own, article);
            }
        }
    }
}
