using NodaTime;
using Parley.Analysis;
using Parley.Analysis.Common;
using Parley.Analysis.Dates;
using Parley.Documents.Explanations.Sentences;
using Parley.Documents.Words;
using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Plan;

namespace Parley.Documents.Explanations.Dating;

/// <summary>The dates of every norm: by the monitor's reckoning where the text alone dates them, with the earliest and latest days of the network of all dates beside it.</summary>
internal sealed class Datebook
{
    private readonly Dictionary<NormId, NormTimes> _times = [];
    private readonly Dictionary<NormId, DateWindow> _windows = [];
    private readonly AnalysisContext _context;
    private readonly DateWords _words;
    private readonly LocalDate? _inForce;

    public Datebook(AnalysisContext context, LocalDate? inForce, Vocabulary vocabulary)
    {
        var agreement = context.Agreement;
        var options = inForce is { } day ? MonitorOptions.InForceOn(day, agreement.Zone) : MonitorOptions.None;
        foreach (var times in NormTimes.Of(MonitorPlan.Compile(agreement, context.Atlas, options)))
        {
            _times.TryAdd(times.Norm, times);
        }

        foreach (var window in DateWindows.Of(context))
        {
            _windows.TryAdd(window.Norm, window);
        }

        _context = context;
        _inForce = inForce;
        _words = new DateWords(new LocalTimes(agreement.Zone), vocabulary);
    }

    /// <summary>Null for norms that have no time.</summary>
    public NormDates? Of(Norm norm)
    {
        if (norm is Declaration or DecisionRule or OutsideLaw || (norm is ApprovalGate or Life && norm.Timing.IsEmpty && norm.Conditions.IsEmpty) || !_times.TryGetValue(norm.Id, out var times))
        {
            return null;
        }

        var (earliest, latest) = Window(norm.Id);
        var dates = new NormDates("")
        {
            From = times.From is { Open: false } from ? from.Earliest : null,
            To = times.To is { Open: false } to ? to.Earliest : null,
            ToAtLatest = times.To is { Open: false } last ? last.Latest : null,
            SupposedEntry = _inForce,
            HasEnd = norm.Timing.End is not null || norm.Timing.For is not null,
            IsOpen = times.From is { Open: true } || times.To is { Open: true },
            Earliest = earliest,
            Latest = latest,
            Awaits = Awaited.By(norm).Select(_words.Clause)
                .Concat(_context.GatesOf(norm).Select(_words.Approval))
                .Concat(Awaited.EntriesOf(norm, _context).Select(l => $"{l.Provision} lets it enter into force"))
                .Distinct().ToValueList(),
        };
        return dates with { Words = _words.Of(norm, dates) };
    }

    /// <summary>The window in days, moved to the day of entry into force where one is supposed.</summary>
    private (LocalDate? Earliest, LocalDate? Latest) Window(NormId norm)
    {
        if (!_windows.TryGetValue(norm, out var window))
        {
            return (null, null);
        }

        var earliest = Later(window.NotBefore, After(window.DaysFromForce));
        var latest = Earlier(window.NotAfter, After(window.DaysToForce));
        return (earliest, latest);
    }

    private LocalDate? After(long? days) => _inForce is { } day && days is > -700_000 and < 700_000 ? day.PlusDays((int)days) : null;

    private static LocalDate? Later(LocalDate? left, LocalDate? right) => left is { } l && right is { } r ? LocalDate.Max(l, r) : left ?? right;

    private static LocalDate? Earlier(LocalDate? left, LocalDate? right) => left is { } l && right is { } r ? LocalDate.Min(l, r) : left ?? right;
}
