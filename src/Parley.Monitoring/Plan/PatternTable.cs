using System.Collections.Immutable;

namespace Parley.Monitoring.Plan;

/// <summary>Every kind of event that the agreement speaks of, each once, by a dense number.</summary>
internal sealed class PatternTable
{
    private readonly Dictionary<EventPattern, int> _numbers = [];
    private readonly List<EventPattern> _patterns = [];

    public int Add(EventPattern pattern)
    {
        var key = pattern with { Number = 0 };
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _patterns.Count;
            _numbers.Add(key, number);
            _patterns.Add(key with { Number = number });
        }

        return number;
    }

    public ImmutableArray<EventPattern> Patterns => [.. _patterns];
}

/// <summary>What has to happen, by pattern: one of each group. <c>withdraw from the Sumy Region and the Kharkiv Region</c> are two groups of one.</summary>
/// <remarks>No group at all: nothing can bring it about.</remarks>
internal sealed record Requirement(ValueList<ValueList<int>> Groups)
{
    /// <summary>How much each group asks for in all, in the order of the groups; empty where one event is enough.</summary>
    public ValueList<Quota> Quotas { get; init; }

    public static readonly Requirement Nothing = new(default(ValueList<ValueList<int>>));

    public IEnumerable<int> Patterns => Groups.SelectMany(g => g);
}
