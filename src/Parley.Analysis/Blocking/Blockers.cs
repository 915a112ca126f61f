using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Parley.Analysis.Common;

namespace Parley.Analysis.Blocking;

/// <summary>Computes who can block what, from the rules of decision and from who has to act.</summary>
public static partial class Blockers
{
    /// <summary>A body of more members than this has its sets counted, not listed: the sets of a majority of 16 are 11,440.</summary>
    private const int ListedMembers = 12;

    /// <summary>The blocking sets of every decision, approval and entry into force, in the order of the document.</summary>
    public static ValueList<BlockingSets> All(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var all = new List<BlockingSets>();
        foreach (var norm in context.Norms.DistinctBy(n => n.SentenceOf()))
        {
            switch (norm)
            {
                case Decision decision:
                    all.Add(OfDecision(decision, context));
                    break;
                case ApprovalGate gate:
                    all.Add(AnyOf(gate, WordsOf(gate), gate.Bearers, gate.Needed is { } needed && needed <= gate.Bearers.Count ? gate.Bearers.Count - needed + 1 : 1));
                    break;
                case Life { Stage: LifeStage.EntersIntoForce } life:
                    all.Add(OfBeginning(life, context));
                    break;
            }
        }

        return all.ToValueList();
    }

    /// <summary><c>the approval of 14.5 and 14.7 (21.2)</c></summary>
    internal static string WordsOf(ApprovalGate gate) => $"the approval of {gate.MatterOf()} ({gate.Provision})";

    /// <summary>Of a decision put off: by its body's rule over its members.</summary>
    public static BlockingSets OfDecision(Decision decision, AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(context);
        var what = $"the decision on \"{decision.Matter}\" ({decision.Provision})";
        if (decision.Bearers.IsEmpty)
        {
            return Not(decision, what, "Nobody is named who decides.");
        }

        if (decision.Bearers is not [var single] || context.FindParty(single) is not { Role: PartyRole.Body } body)
        {
            return Each(decision, what, decision.Bearers);
        }

        var name = body.Name.Opening();
        if (body.Members is not { IsEmpty: false } members)
        {
            return Not(decision, what, $"The members of {body.Name} are left open, so nobody can say who holds a veto.");
        }

        if (OwnRule().IsMatch(decision.Matter))
        {
            return Not(decision, what, $"How {body.Name} decides it is said in the sentence itself, which is kept as words, so nobody can say who holds a veto.");
        }

        if (RulesOfDecision.Differing(body.Id, context).Any())
        {
            return Not(decision, what, $"{name} has two rules of decision that differ, so nobody can say who holds a veto.");
        }

        var rule = RulesOfDecision.Of(body.Id, context).FirstOrDefault();
        return rule switch
        {
            null => Not(decision, what, $"{name} has no rule of decision, so nobody can say who holds a veto."),
            { Method: DecisionMethod.ConsentOfEach } => Each(decision, what, members),
            { Method: DecisionMethod.ConcurrentMajorities, Of: { IsEmpty: false } sides } => Each(decision, what, sides),
            { Method: DecisionMethod.Chair } => Not(decision, what, $"{name} decides through its chair, and the text does not say who that is."),
            _ => VotesNeeded(rule, members.Count) is { } votes
                ? votes > members.Count
                    ? Not(decision, what, $"{name} has {members.Count} members and needs {votes} votes, so it can decide nothing.")
                    : AnyOf(decision, what, members, members.Count - votes + 1)
                : Not(decision, what, $"How {body.Name} decides is left open, so nobody can say who holds a veto."),
        };
    }

    [GeneratedRegex(@"\b(by|with) (a |an |the )?(\w+ )?(majority|consent|consensus|unanimity|votes?|two thirds|two-thirds)\b|\bunanimously\b", RegexOptions.IgnoreCase)]
    private static partial Regex OwnRule();

    /// <summary>Votes that carry a decision; null where the text leaves them open.</summary>
    internal static int? VotesNeeded(DecisionRule rule, int members) => rule.Method switch
    {
        DecisionMethod.ConsentOfEach => members,
        DecisionMethod.Majority => (members / 2) + 1,
        DecisionMethod.TwoThirds => ((members * 2) + 2) / 3,
        DecisionMethod.ThreeQuarters => ((members * 3) + 3) / 4,
        DecisionMethod.NumberOfVotes when rule.Votes is { } votes && votes.TryGetFixed(out var fixedVotes) => fixedVotes,
        _ => null,
    };

    /// <summary>Entry into force by acts of parties: whoever has to act, in every alternative, can withhold it.</summary>
    private static BlockingSets OfBeginning(Life life, AnalysisContext context)
    {
        var what = life.Of.Any(o => o.Id is null) ? $"entry into force ({life.Provision})" : $"entry into force of {Phrasing.List(life.Of.Select(o => o.ToString()))} ({life.Provision})";
        return FromSets(life, what, life.Conditions.Select(c => Withheld(c.Condition)).Append(MomentSets(life)).Aggregate(Union));
    }

    /// <summary>The sets that can keep a condition from coming true: any set of any part of an "and", one from each part of an "or".</summary>
    private static ImmutableList<ImmutableHashSet<PartyId>> Withheld(Condition condition) => condition switch
    {
        AndCondition and => and.Parts.Select(Withheld).Aggregate(Union),
        OrCondition or => or.Parts.Select(Withheld).Aggregate(Product),
        FactCondition fact => WithheldFact(fact.Fact),
        _ => [],
    };

    private static ImmutableList<ImmutableHashSet<PartyId>> WithheldFact(Fact fact) => fact switch
    {
        AllFact all => all.Facts.Select(WithheldFact).Aggregate(Union),
        ActFact act => [.. act.Actors.Select(a => ImmutableHashSet.Create(a))],
        VerifiedFact verified => [.. verified.By.Select(a => ImmutableHashSet.Create(a))],
        _ => [],
    };

    private static ImmutableList<ImmutableHashSet<PartyId>> MomentSets(Life life) => life.Timing.Start?.Moment switch
    {
        FactMoment happening => WithheldFact(happening.Fact),
        OffsetMoment offset => WithheldFact(offset.From),
        _ => [],
    };

    private static ImmutableList<ImmutableHashSet<PartyId>> Union(ImmutableList<ImmutableHashSet<PartyId>> left, ImmutableList<ImmutableHashSet<PartyId>> right) => left.AddRange(right);

    private static ImmutableList<ImmutableHashSet<PartyId>> Product(ImmutableList<ImmutableHashSet<PartyId>> left, ImmutableList<ImmutableHashSet<PartyId>> right) =>
        [.. left.SelectMany(l => right.Select(l.Union))];

    private static BlockingSets FromSets(Norm norm, string what, ImmutableList<ImmutableHashSet<PartyId>> sets) => new(
        norm,
        what,
        sets.Where(s => !sets.Any(o => o.Count < s.Count && o.IsSubsetOf(s)))
            .Select(s => s.OrderBy(p => p.Value, StringComparer.Ordinal).ToValueList())
            .Distinct().OrderBy(s => s.Count).ThenBy(s => string.Join(',', s), StringComparer.Ordinal).ToValueList(),
        null);

    private static BlockingSets Each(Norm norm, string what, ValueList<PartyId> members) => AnyOf(norm, what, members, 1);

    /// <summary>Every set of so many members.</summary>
    private static BlockingSets AnyOf(Norm norm, string what, ValueList<PartyId> members, int size) => members.Count > ListedMembers && size > 1
        ? Not(norm, what, $"Any {size} of its {members.Count} members can block it; the sets are too many to list.")
        : new(norm, what, Choose([.. members], size).Select(s => s.ToValueList()).ToValueList(), null);

    private static IEnumerable<ImmutableList<PartyId>> Choose(ImmutableList<PartyId> members, int size)
    {
        if (size == 0)
        {
            return [[]];
        }

        return Enumerable.Range(0, members.Count - size + 1).SelectMany(i => Choose(members.GetRange(i + 1, members.Count - i - 1), size - 1).Select(rest => rest.Insert(0, members[i])));
    }

    private static BlockingSets Not(Norm norm, string what, string reason) => new(norm, what, [], reason);
}
