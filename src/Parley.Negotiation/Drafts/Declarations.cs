using Parley.Negotiation.Texts;

namespace Parley.Negotiation.Drafts;

/// <summary>What both drafts declare outside the provisions, and not alike.</summary>
internal static class Declarations
{
    public static IEnumerable<DeclaredMove> Of(ComparedText before, ComparedText now, Correspondence names, List<Saying> later)
    {
        var declared = names.All.SelectMany(k => k.Pairs.Pairs).ToList();
        var told = DeclarationDifferences.Find(new TextSide(before, names, isSecond: false), new TextSide(now, names, isSecond: true), names).Where(d => d.Kind == TextDiagnostics.Declared)
            .Select(d => (d.What, d.First.Says, Now: d.Second.Says, d.Second.At));

        // An anchor whose words say nothing to the machine may be another day all the same.
        var anchors = names.Anchors.Pairs.Select(p => (Was: before.Agreement.Anchors.First(a => a.Id.Value == p.First.Id), Is: now.Agreement.Anchors.First(a => a.Id.Value == p.Second.Id)))
            .Where(a => a.Was.Words != a.Is.Words).Select(a => (What: $"what \"{a.Was.Id}\" means", Says: $"\"{a.Was.Words}\"", Now: $"\"{a.Is.Words}\"", At: a.Is.Source));
        foreach (var (what, says, given, at) in told.Concat(anchors).DistinctBy(d => d.What))
        {
            var name = declared.SelectMany(d => d.Second.Names).Where(n => what.Contains(n, StringComparison.OrdinalIgnoreCase)).MaxBy(n => n.Length);
            yield return new DeclaredMove(what, says, given, name is null ? [] : later.Where(s => s.Sentence.Words.Contains(name, StringComparison.OrdinalIgnoreCase)).Select(s => s.Sentence.Number).Distinct().ToValueList(), at);
        }
    }
}
