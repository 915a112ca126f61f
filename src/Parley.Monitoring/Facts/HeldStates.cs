using NodaTime;
using Parley.Monitoring.Deadlines;

namespace Parley.Monitoring.Facts;

/// <summary>Whether something has been so for a time without a break.</summary>
/// <remarks>It has once a deadline of that length from the beginning has passed (EU Regulation 1182/71, art. 3(2): a period ends with its last hour), until the state ends.</remarks>
internal static class HeldStates
{
    public static Timeline Read(Timeline state, TimeLength length, DeadlineCalendar calendar)
    {
        if (length.Amount.Possible.IsEmpty)
        {
            return state.And(Answer.Possibly);
        }

        return Stretches(state, Answer.Yes, length, calendar, latest: true).Or(Stretches(state, Answer.Possibly, length, calendar, latest: false).And(Answer.Possibly));
    }

    /// <summary>The ends of the stretches in which the answer is at least this one, each from when the length has passed in it.</summary>
    private static Timeline Stretches(Timeline state, Answer answer, TimeLength length, DeadlineCalendar calendar, bool latest)
    {
        var builder = new TimelineBuilder(state.Before >= answer ? Answer.Yes : Answer.No);
        Instant? since = state.Before >= answer ? Instant.MinValue : null;
        for (var i = 0; i < state.Steps.Length; i++)
        {
            var (at, value) = state.Steps[i];
            if (value < answer)
            {
                builder.Add(at, Answer.No);
                since = null;
            }
            else if (since is null)
            {
                since = at;
                var (first, last) = calendar.EndOf(length, at)!.Value;
                var reached = BoundReading.Behind(latest ? last : first);
                var end = Enumerable.Range(i + 1, state.Steps.Length - i - 1).Select(n => state.Steps[n]).Where(s => s.Value < answer).Select(s => (Instant?)s.At).FirstOrDefault();
                if (end is null || reached < end)
                {
                    builder.Add(reached, Answer.Yes);
                }
            }
        }

        return builder.Build();
    }
}
