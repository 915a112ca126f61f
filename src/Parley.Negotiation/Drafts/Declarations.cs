using System.Text.RegularExpressions;
using Parley.Negotiation.Texts;

namespace Parley.Negotiation.Drafts;

/// <summary>What both drafts declare outside the provisions, and not alike.</summary>
internal static partial class Declarations
{
    public static IEnumerable<DeclaredMove> Of(ComparedText before, ComparedText now, Correspondence names, List<Saying> later)
    {
        var declared = names.All.SelectMany(k => k.Pairs.Pairs).ToList();
        var told = DeclarationDifferences.Find(new TextSide(before, names, isSecond: false), new TextSide(now, names, isSecond: true), names).Where(d => d.Kind == TextDiagnostics.Declared)
            .Select(d => (d.What, d.First.Says, Now: d.Second.Says, d.Second.At));

        // What the machine gives no meaning to may be another place or day all the same.
        var inWords = names.Places.Pairs.Select(p => (What: $"what {before.Agreement.FindPlace(new PlaceId(p.First.Id))!.Name} is", p))
            .Concat(names.Anchors.Pairs.Concat(names.Terms.Pairs).Select(p => (What: $"what \"{p.First.Id}\" means", p)))
            .Select(d => (d.What, Says: Quoted(before, d.p.First.At), Now: Quoted(now, d.p.Second.At), d.p.Second.At))
            .Where(d => !d.Says.Equals(d.Now, StringComparison.OrdinalIgnoreCase));
        foreach (var (what, says, given, at) in inWords.Concat(told).DistinctBy(d => d.What))
        {
            var name = declared.SelectMany(d => d.Second.Names).Where(n => what.Contains(n, StringComparison.OrdinalIgnoreCase)).MaxBy(n => n.Length);
            yield return new DeclaredMove(what, says, given, name is null ? [] : later.Where(s => s.Sentence.Words.Contains(name, StringComparison.OrdinalIgnoreCase)).Select(s => s.Sentence.Number).Distinct().ToValueList(), at);
        }
    }

    /// <summary>As declared, without footnote marks.</summary>
    private static string Quoted(ComparedText text, SourceAnchor at) =>
        Footnote().Replace(string.Join(' ', text.Text[at.Span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('-', '*', ' '), "").TrimEnd('.');

    [GeneratedRegex(@"\[\^[^\]]*\]")]
    private static partial Regex Footnote();
}
