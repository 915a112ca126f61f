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

    /// <summary>The agreement with all its brackets open.</summary>
    public AnalysisContext Open => Under([]).Context;

    /// <summary>Every way to decide the brackets that a happening hangs on; null where there are more than <see cref="Most"/>.</summary>
    /// <param name="graph">Of the whole text, brackets and all.</param>
    /// <param name="agreed">The options without which the question does not arise.</param>
    public IReadOnlyList<Withholding>? Of(WaitingGraph graph, int happening, ValueList<ChoiceGuard> agreed) =>
        Choices(BracketsOf(graph, [happening]), agreed) is { } choices ? [.. choices.Select(Under)] : null;

    /// <summary>Whether a norm, or entry into force for null, never comes about however the brackets that it hangs on are decided and whatever anybody does; false where there are too many ways to tell.</summary>
    public bool AreNever(Norm? norm) =>
        Of(Open.Waiting, norm is null ? Open.Waiting.EntryIntoForce : Open.Waiting.CarriedOutOf(norm)!.Value, norm?.Guards ?? []) is { } outcomes
        && outcomes.All(o => !new Side(o, o.Find(norm)!.Value).ComesTrue([]));

    /// <summary>Every way to decide some brackets; null where there are more than <see cref="Most"/>.</summary>
    public IReadOnlyList<IReadOnlyList<ChoiceGuard>>? Choices(IEnumerable<BracketId> brackets, ValueList<ChoiceGuard> agreed)
    {
        List<IReadOnlyList<ChoiceGuard>> choices = [[.. agreed]];
        foreach (var bracket in brackets.Except(agreed.Select(g => g.Bracket)).OrderBy(b => b.Value))
        {
            choices = [.. choices.SelectMany(c => OptionsOf(bracket).Select(o => (IReadOnlyList<ChoiceGuard>)[.. c, new ChoiceGuard(bracket, o)])).Take(Most + 1)];
            if (choices.Count > Most)
            {
                return null;
            }
        }

        return choices;
    }

    /// <summary>The agreement with some brackets decided.</summary>
    public Withholding Under(IReadOnlyList<ChoiceGuard> choice)
    {
        var key = string.Join(' ', choice.OrderBy(c => c.Bracket.Value).Select(c => $"{c.Bracket.Value}={c.Option}"));
        return _known.TryGetValue(key, out var known)
            ? known
            : _known[key] = new Withholding(new AnalysisContext(choice.Count == 0 ? agreement : agreement with
            {
                Norms = agreement.Norms.Where(n => n.Guards.All(g => choice.All(c => c.Bracket != g.Bracket || c.Option == g.Option))).ToValueList(),
            }, atlas));
    }

    /// <summary>The brackets that anything hangs on that hangs on some norms.</summary>
    public static IEnumerable<BracketId> BracketsAround(WaitingGraph graph, IReadOnlySet<NormId> norms)
    {
        bool IsOf(Norm? norm) => norm is not null && norms.Contains(norm.Id);
        var around = graph.Happenings.Where(h => IsOf(h.Norm) || graph.WaysOf(h.Index).Any(w => w.Any(n => IsOf(n.Because)))).Select(h => h.Index).ToHashSet();
        for (var before = 0; before < around.Count;)
        {
            before = around.Count;
            around.UnionWith(graph.Happenings.Where(h => graph.WaysOf(h.Index).Any(w => w.Any(n => around.Contains(n.To)))).Select(h => h.Index).ToList());
        }

        return BracketsOf(graph, around);
    }

    private IEnumerable<int> OptionsOf(BracketId id)
    {
        var bracket = _brackets.GetValueOrDefault(id);
        var options = Enumerable.Range(0, Math.Max(1, bracket?.Options.Count ?? 1));
        return bracket?.Kind == BracketKind.Optional ? options.Prepend(-1) : options;
    }

    private static HashSet<BracketId> BracketsOf(WaitingGraph graph, IEnumerable<int> happenings)
    {
        var (seen, open, brackets) = (happenings.ToHashSet(), new Stack<int>(happenings), new HashSet<BracketId>());
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
