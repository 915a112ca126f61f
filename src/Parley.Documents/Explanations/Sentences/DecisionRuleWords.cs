using System.Globalization;

namespace Parley.Documents.Explanations.Sentences;

/// <summary>How a body decides.</summary>
internal static class DecisionRuleWords
{
    public static string Of(DecisionRule rule, string who, Vocabulary vocabulary)
    {
        var votes = rule.Votes is { } number ? OpenWords.Of(number, v => v.ToString(CultureInfo.InvariantCulture), "number of votes", "votes", vocabulary) : null;
        var how = rule.Method switch
        {
            DecisionMethod.ConsentOfEach => "only with the consent of each of its members",
            DecisionMethod.Majority => "by more than half of its votes",
            DecisionMethod.NumberOfVotes => "by a number of its votes",
            DecisionMethod.TwoThirds => "by two thirds of its votes",
            DecisionMethod.ThreeQuarters => "by three quarters of its votes",
            DecisionMethod.ConcurrentMajorities => "by majorities among the members of each of several parties",
            DecisionMethod.CastingVote => "by the word of its chair where votes are equal",
            DecisionMethod.Chair => "by the word of its chair",
            DecisionMethod.Undetermined => "in a way that is still open",
            _ => throw new System.Diagnostics.UnreachableException(rule.Method.ToString()),
        };
        var of = rule.Of.IsEmpty ? "" : $" ({Vocabulary.And(vocabulary.NamesOf(rule.Of))})";
        return $"{who} decides {how}{of}{(votes is null ? "" : $": {votes}")}";
    }
}
