using Parley.Model.Events;
namespace Parley.Monitoring.Facts;

/// <summary>Something that events turn on and off: a suspension, martial law, an approval.</summary>
internal static class Switch
{
    /// <summary>The answer over time. An event that is not sure leaves it possible that nothing changed; where an opposite event may have come before or after it, nobody can say what holds.</summary>
    public static Timeline Read(Answer before, IReadOnlyList<Turn> turns)
    {
        var changes = turns
            .SelectMany(t => t.When.IsInstant ? new[] { (At: t.When.To, Turn: t, Ends: true) } : [(At: t.When.From, Turn: t, Ends: false), (At: t.When.To, Turn: t, Ends: true)])
            .OrderBy(c => c.At).ThenBy(c => c.Ends).ThenBy(c => c.Turn.On);
        var builder = new TimelineBuilder(before);
        var now = before;
        foreach (var (at, turn, ends) in changes)
        {
            var target = turn.On ? Answer.Yes : Answer.No;
            var opposed = Opposed(turns, turn);
            now = !opposed && (now == target || (ends && turn.Sure == Answer.Yes)) ? target : Answer.Possibly;
            builder.Add(at, now);
        }

        return builder.Build();
    }

    private static bool Opposed(IReadOnlyList<Turn> turns, Turn turn) =>
        turns.Any(other => other.On != turn.On && other.When.From <= turn.When.To && other.When.To >= turn.When.From);
}

/// <summary>Something that turns a switch on, or off: when, and how surely.</summary>
internal readonly record struct Turn(When When, Answer Sure, bool On)
{
    public Turn(Hit hit, bool On)
        : this(hit.When, hit.Sure, On)
    {
    }
}
