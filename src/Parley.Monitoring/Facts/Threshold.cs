using System.Collections.Immutable;

namespace Parley.Monitoring.Facts;

/// <summary>Whether at least so many of several things hold, at every instant.</summary>
internal static class Threshold
{
    public static Timeline AtLeast(int needed, ImmutableArray<Timeline> all)
    {
        var builder = new TimelineBuilder(Answer(needed, all.Select(t => t.Before)));
        foreach (var at in all.SelectMany(t => t.Steps).Select(s => s.At).Distinct().Order())
        {
            builder.Add(at, Answer(needed, all.Select(t => t.At(at))));
        }

        return builder.Build();
    }

    private static Answer Answer(int needed, IEnumerable<Answer> answers)
    {
        var (sure, possible) = (0, 0);
        foreach (var answer in answers)
        {
            sure += answer == Model.Answer.Yes ? 1 : 0;
            possible += answer != Model.Answer.No ? 1 : 0;
        }

        return sure >= needed ? Model.Answer.Yes : possible >= needed ? Model.Answer.Possibly : Model.Answer.No;
    }
}
