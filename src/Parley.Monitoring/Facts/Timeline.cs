using System.Collections.Immutable;
using NodaTime;
using Parley.Monitoring.Deadlines;

namespace Parley.Monitoring.Facts;

/// <summary>From an instant on, included, an answer.</summary>
internal readonly record struct Step(Instant At, Answer Value);

/// <summary>An answer for every instant: what is true from when to when, and how surely.</summary>
/// <remarks>Piecewise constant; each step includes its instant. Equal when it answers the same at every instant.</remarks>
internal sealed class Timeline : IEquatable<Timeline>
{
    public static readonly Timeline Never = new(Answer.No, []);
    public static readonly Timeline Unknown = new(Answer.Possibly, []);
    public static readonly Timeline Always = new(Answer.Yes, []);

    private readonly Answer _before;

    private Timeline(Answer before, ImmutableArray<Step> steps)
    {
        _before = before;
        Steps = steps;
    }

    /// <summary>The answer before the first step.</summary>
    public Answer Before => _before;

    public ImmutableArray<Step> Steps { get; }

    public static Timeline Constant(Answer answer) => answer switch { Answer.Yes => Always, Answer.Possibly => Unknown, _ => Never };

    /// <summary>No at first; possibly from one instant on, yes from another, or never surely.</summary>
    public static Timeline Reached(Instant possibly, Instant? surely)
    {
        var builder = new TimelineBuilder(Answer.No);
        if (surely != possibly)
        {
            builder.Add(possibly, Answer.Possibly);
        }

        if (surely is { } sure)
        {
            builder.Add(sure, Answer.Yes);
        }

        return builder.Build();
    }

    public static Timeline Reached(Occurrence at) => Reached(at.From, at.Sure);

    internal static Timeline Of(Answer before, ImmutableArray<Step> steps) => steps.IsEmpty ? Constant(before) : new Timeline(before, steps);

    public Answer At(Instant instant)
    {
        var index = IndexAt(instant);
        return index < 0 ? _before : Steps[index].Value;
    }

    /// <summary>The least and the greatest answer in a closed stretch of time.</summary>
    public (Answer Least, Answer Most) Over(Instant from, Instant to)
    {
        var index = IndexAt(from);
        var (least, most) = (ValueOf(index), ValueOf(index));
        for (index++; index < Steps.Length && Steps[index].At <= to; index++)
        {
            least = least.And(Steps[index].Value);
            most = most.Or(Steps[index].Value);
        }

        return (least, most);
    }

    /// <summary>The first instant at which the answer is at least this; null if never.</summary>
    public Instant? First(Answer answer)
    {
        if (_before >= answer)
        {
            return Instant.MinValue;
        }

        foreach (var step in Steps)
        {
            if (step.Value >= answer)
            {
                return step.At;
            }
        }

        return null;
    }

    /// <summary>When it first came true, or null if not even possibly.</summary>
    public Occurrence? FirstTrue() => First(Answer.Possibly) is { } from ? new Occurrence(from, First(Answer.Yes)) : null;

    public Timeline And(Timeline other) => Merge(this, other, Answers.And);

    public Timeline Or(Timeline other) => Merge(this, other, Answers.Or);

    public Timeline And(Answer answer) => answer == Answer.Yes ? this : Map(a => a.And(answer));

    public Timeline Not() => Map(Answers.Not);

    /// <summary>Whether it has been true by then.</summary>
    public Timeline Once()
    {
        var builder = new TimelineBuilder(_before);
        var sofar = _before;
        foreach (var step in Steps)
        {
            sofar = sofar.Or(step.Value);
            builder.Add(step.At, sofar);
        }

        return builder.Build();
    }

    /// <summary>Of something that stays true once it is: whether it has come true by then and not after a bound, which lies at one of two instants or between.</summary>
    public Timeline NotAfter(Instant earliest, Instant latest)
    {
        var lower = At(earliest);
        var builder = new TimelineBuilder(_before);
        foreach (var step in Steps)
        {
            var upper = step.At <= latest ? step.Value : At(latest);
            builder.Add(step.At, step.At <= earliest ? step.Value : lower == Answer.Yes ? Answer.Yes : upper == Answer.No ? Answer.No : Answer.Possibly);
        }

        return builder.Build();
    }

    /// <summary>This, and from the first difference on only what both allow.</summary>
    public Timeline AgreementWith(Timeline other) => Merge(this, other, (a, b) => a == b ? a : Answer.Possibly);

    public bool Equals(Timeline? other) => other is not null && _before == other._before && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as Timeline);

    public override int GetHashCode() => HashCode.Combine(_before, Steps.Length);

    private Answer ValueOf(int index) => index < 0 ? _before : Steps[index].Value;

    private int IndexAt(Instant instant)
    {
        var (low, high) = (0, Steps.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Steps[middle].At <= instant)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private Timeline Map(Func<Answer, Answer> change)
    {
        var builder = new TimelineBuilder(change(_before));
        foreach (var step in Steps)
        {
            builder.Add(step.At, change(step.Value));
        }

        return builder.Build();
    }

    private static Timeline Merge(Timeline left, Timeline right, Func<Answer, Answer, Answer> join)
    {
        var builder = new TimelineBuilder(join(left._before, right._before));
        var (l, r) = (0, 0);
        while (l < left.Steps.Length || r < right.Steps.Length)
        {
            var at = l == left.Steps.Length ? right.Steps[r].At : r == right.Steps.Length ? left.Steps[l].At : Instant.Min(left.Steps[l].At, right.Steps[r].At);
            l += l < left.Steps.Length && left.Steps[l].At == at ? 1 : 0;
            r += r < right.Steps.Length && right.Steps[r].At == at ? 1 : 0;
            builder.Add(at, join(left.ValueOf(l - 1), right.ValueOf(r - 1)));
        }

        return builder.Build();
    }
}

/// <summary>Builds a timeline from steps in order of time; of steps at one instant the last one counts, and a step that changes nothing is left out.</summary>
internal sealed class TimelineBuilder(Answer before)
{
    private readonly ImmutableArray<Step>.Builder _steps = ImmutableArray.CreateBuilder<Step>();

    public void Add(Instant at, Answer value)
    {
        if (_steps.Count > 0 && _steps[^1].At == at)
        {
            _steps.RemoveAt(_steps.Count - 1);
        }

        if ((_steps.Count == 0 ? before : _steps[^1].Value) != value)
        {
            _steps.Add(new Step(at, value));
        }
    }

    public Timeline Build() => Timeline.Of(before, _steps.ToImmutable());
}
