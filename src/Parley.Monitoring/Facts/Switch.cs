namespace Parley.Monitoring.Facts;

/// <summary>Something that events turn on and off: a suspension, martial law, an approval.</summary>
internal static class Switch
{
    /// <summary>The answer over time. An event that is not sure leaves it possible that nothing changed; where an opposite event may have come before or after it, nobody can say what holds.</summary>
    public static Timeline Read(Answer before, IReadOnlyList<Turn> turns)
    {
        var changes = turns
            .SelectMany(t => t.Hit.When.IsInstant ? new[] { (At: t.Hit.When.To, Turn: t, Ends: true) } : [(At: t.Hit.When.From, Turn: t, Ends: false), (At: t.Hit.When.To, Turn: t, Ends: true)])
            .OrderBy(c => c.At).ThenBy(c => c.Ends).ThenBy(c => c.Turn.On);
        var builder = new TimelineBuilder(before);
        var now = before;
        foreach (var (at, turn, ends) in changes)
        {
            var target = turn.On ? Answer.Yes : Answer.No;
            var opposed = Opposed(turns, turn);
            now = !opposed && (now == target || (ends && turn.Hit.Sure == Answer.Yes)) ? target : Answer.Possibly;
            builder.Add(at, now);
        }

        return builder.Build();
    }

    private static bool Opposed(IReadOnlyList<Turn> turns, Turn turn) =>
        turns.Any(other => other.On != turn.On && other.Hit.When.From <= turn.Hit.When.To && other.Hit.When.To >= turn.Hit.When.From);
}

/// <summary>An event that turns something on, or off.</summary>
internal readonly record struct Turn(Hit Hit, bool On);
