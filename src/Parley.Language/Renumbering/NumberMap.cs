using Parley.Language.Lexicons.Wordings;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Renumbering;

/// <summary>The new number of each article and provision of one text.</summary>
/// <remarks>An item goes with its provision and keeps its letter.</remarks>
internal sealed class NumberMap
{
    private readonly List<(string Old, string New)> _all = [];
    private readonly Dictionary<SyntaxNode, string> _new = [];

    /// <summary>Old and new numbers, changed or not, in the order of the document; an article before its provisions.</summary>
    public IReadOnlyList<(string Old, string New)> All => _all;

    /// <summary>The new number of an article's heading or of a provision, or null for other parts.</summary>
    public string? Find(SyntaxNode node) => _new.GetValueOrDefault(node);

    /// <summary>Articles count from 1 and provisions from N.1, in the order in which they stand. Annexes and articles whose number does not begin with a digit keep theirs.</summary>
    public static NumberMap InOrder(DocumentSyntax document)
    {
        var map = new NumberMap();
        var articles = 0;
        foreach (var section in ArticlesOf(document))
        {
            var old = SectionTitles.NumberOf(section.Title);
            var article = CountsByDigits(old) && IsArticle(section.Title) ? $"{++articles}" : old;
            map.Add(section, old, article);
            var counters = new List<int>();
            foreach (var provision in section.Parts.OfType<ProvisionSyntax>())
            {
                map.Add(provision, provision.Number, article.Length == 0 ? provision.Number : $"{article}.{Next(counters, DepthOf(provision.Number))}");
            }
        }

        return map;
    }

    /// <summary>Each number by a rule that takes and gives whole numbers such as <c>4</c> and <c>4.1</c>.</summary>
    public static NumberMap By(DocumentSyntax document, Func<string, string> rule)
    {
        var map = new NumberMap();
        foreach (var section in ArticlesOf(document))
        {
            var old = SectionTitles.NumberOf(section.Title);
            map.Add(section, old, old.Length == 0 ? old : rule(old));
            foreach (var provision in section.Parts.OfType<ProvisionSyntax>())
            {
                map.Add(provision, provision.Number, rule(provision.Number));
            }
        }

        return map;
    }

    public static IEnumerable<SectionSyntax> ArticlesOf(DocumentSyntax document) => document.Sections.Where(s => s.Section == SectionKind.Article);

    /// <summary>An annex may bear a digit too, and keeps it; the heading says which it is, in whichever language.</summary>
    private static bool IsArticle(string title) => Wording.All.Any(w => w.Title(title).StartsWith("article", StringComparison.OrdinalIgnoreCase));

    private static bool CountsByDigits(string number) => number.Length > 0 && char.IsAsciiDigit(number[0]);

    private static int DepthOf(string number) => Math.Max(1, number.Count(c => c == '.'));

    /// <summary>The next number at a depth: behind 1.2 at depth 1 comes 2, at depth 2 comes 1.3.</summary>
    private static string Next(List<int> counters, int depth)
    {
        while (counters.Count < depth)
        {
            counters.Add(counters.Count < depth - 1 ? 1 : 0);
        }

        counters.RemoveRange(depth, counters.Count - depth);
        counters[depth - 1]++;
        return string.Join('.', counters);
    }

    private void Add(SyntaxNode node, string old, string now)
    {
        _all.Add((old, now));
        _new[node] = now;
    }
}
