using Parley.Analysis.Waiting;
using Parley.Geography;

namespace Parley.Analysis.Blocking;

/// <summary>What an agreement says once its brackets are decided, one way or another.</summary>
internal sealed class Outcomes(Agreement agreement, Atlas? atlas)
{
    /// <summary>More ways than these to decide the brackets that something hangs on are not followed; eight brackets of two options are more than any draft hangs on one thing.</summary>
    public const int Most = 64;

    private readonly Dictionary<string, Withholding> _known = [];
    private readonly Dictionary<BracketId, Bracket> _brackets = agreement.Brackets.DistinctBy(b => b.Id).ToDictionary(b => b.Id);

    /// <summary>Every way to decide the brackets that a happening hangs on; null where there are more than <see cref="Most"/>.</summary>
    /// <param name="graph">Of the whole text, brackets and all.</param>
    /// <param name="agreed">The options without which the question does not arise.</param>
    public IReadOnlyList<Withholding>? Of(WaitingGraph graph, int happening, ValueList<ChoiceGuard> agreed)
    {
        var choices = new List<List<ChoiceGuard>> { agreed.ToList() };
        foreach (var bracket in BracketsOf(graph, happening).Except(agreed.Select(g => g.Bracket)).OrderBy(b => b.Value))
        {
            choices = [.. choices.SelectMany(c => OptionsOf(bracket).Select(o => (List<ChoiceGuard>)[.. c, new ChoiceGuard(bracket, o)])).Take(Most + 1)];
            if (choices.Count > Most)
            {
                return null;
            }
        }

        return [.. choices.Select(Under)];
    }

    private Withholding Under(List<ChoiceGuard> choice)
    {
        var key = string.Join(' ', choice.OrderBy(c => c.Bracket.Value).Select(c => $"{c.Bracket.Value}={c.Option}"));
        return _known.TryGetValue(key, out var known)
            ? known
            : _known[key] = new Withholding(new AnalysisContext(choice.Count == 0 ? agreement : agreement with
            {
                Norms = agreement.Norms.Where(n => n.Guards.All(g => choice.TrueForAll(c => c.Bracket != g.Bracket || c.Option == g.Option))).ToValueList(),
            }, atlas));
    }

    private IEnumerable<int> OptionsOf(BracketId id)
    {
        var bracket = _brackets.GetValueOrDefault(id);
        var options = Enumerable.Range(0, Math.Max(1, bracket?.Options.Count ?? 1));
        return bracket?.Kind == BracketKind.Optional ? options.Prepend(-1) : options;
    }

    private static HashSet<BracketId> BracketsOf(WaitingGraph graph, int happening)
    {
        var (seen, open, brackets) = (new HashSet<int> { happening }, new Stack<int>([happening]), new HashSet<BracketId>());
        while (open.TryPop(out var at))
        {
            brackets.UnionWith((graph.Happenings[at].Norm?.Guards ?? []).Select(g => g.Bracket));
            foreach (var need in graph.WaysOf(at).SelectMany(w => w))
            {
                brackets.UnionWith((need.Because?.Guards ?? []).Select(g => g.Bracket));
                if (seen.Add(need.To))
                {
                    open.Push(need.To);
                }
            }
        }

        return brackets;
    }
}
