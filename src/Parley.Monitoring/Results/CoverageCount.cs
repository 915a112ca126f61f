using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Evidence;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Results;

/// <summary>Counts what the answer rests on: every event once, heard or not.</summary>
internal sealed class CoverageCount
{
    private static readonly Duration Late = Duration.FromHours(24);

    private readonly MonitorPlan _plan;
    private int _events;
    private int _matched;
    private int _withoutPlace;
    private int _imprecise;
    private int _actorUndetermined;
    private int _alleged;
    private int _knownLate;

    private CoverageCount(MonitorPlan plan) => _plan = plan;

    public static Coverage Of(MonitorState state, List<Sighting> all, KnownEvents known, Watching watching, Timeline entry, Instant asOf, Instant knownAt)
    {
        var count = new CoverageCount(state.Plan);
        var standing = known.Standing.Where(s => s.Event.When.From <= asOf).ToList();
        var heard = all.Select(s => UnheardEvent.HashOf(s.Event.Id)).ToHashSet();
        var first = standing.Count > 0 ? standing[0].Event.When.From : Instant.MaxValue;
        var inForce = entry.FirstTrue()?.From;
        var unheard = UnheardEvents.Distinct(state.Unheard, e => e.KnownAt <= knownAt && e.From <= asOf && !known.UnheardCorrected.Contains(e.IdHash) && !heard.Contains(e.IdHash));
        if (inForce is null || inForce > asOf)
        {
            foreach (var chunk in unheard)
            {
                foreach (var one in chunk)
                {
                    first = Instant.Min(first, one.From);
                }
            }
        }

        var begin = inForce is { } at && at <= asOf ? at : first;
        var days = begin <= asOf ? new DayTally(state.Plan.Calendar.Reckoner, begin, asOf) : null;
        foreach (var sighting in standing)
        {
            count.Add(sighting);
            days?.Mark(sighting.Event.When);
        }

        foreach (var chunk in unheard)
        {
            foreach (var one in chunk)
            {
                count.Add(one);
                days?.Mark(new When(one.From, one.To));
            }
        }

        return new Coverage(
            count._events, count._matched, count._withoutPlace, count._imprecise, count._actorUndetermined, count._alleged, count._knownLate,
            days?.Count ?? 0, days?.Unmarked ?? 0, watching.Gaps, watching.Watched);
    }

    private void Add(Sighting sighting)
    {
        var happening = sighting.Event;
        _events++;
        _matched += sighting.Fits.Length > 0 ? 1 : 0;
        _withoutPlace += happening.Where is null ? 1 : 0;
        _imprecise += happening.Where is Around && sighting.Fits.Any(f => _plan.Patterns[f.Pattern].FitsPlace(happening.Where, _plan.Atlas) == Answer.Possibly) ? 1 : 0;
        _actorUndetermined += happening.Actor.Candidates.Count != 1 ? 1 : 0;
        _alleged += happening.Establishment == Establishment.Alleged ? 1 : 0;
        _knownLate += happening.KnownAt - happening.When.To > Late ? 1 : 0;
    }

    private void Add(UnheardEvent happening)
    {
        _events++;
        _withoutPlace += happening.WithoutPlace ? 1 : 0;
        _actorUndetermined += happening.ActorUndetermined ? 1 : 0;
        _alleged += happening.Alleged ? 1 : 0;
        _knownLate += happening.KnownAt - happening.To > Late ? 1 : 0;
    }
}

/// <summary>The days of a stretch of time, and on which of them something is known to have happened.</summary>
internal sealed class DayTally
{
    private readonly Reckoner _reckoner;
    private readonly LocalDate _first;
    private readonly bool[] _marked;
    private (Stretch Day, int Index) _last;

    public DayTally(Reckoner reckoner, Instant begin, Instant end)
    {
        _reckoner = reckoner;
        _first = reckoner.DateOf(begin);
        _marked = new bool[Period.DaysBetween(_first, reckoner.DateOf(end)) + 1];
        _last = (reckoner.DayOf(_first), 0);
    }

    public int Count => _marked.Length;

    public int Unmarked => _marked.Count(m => !m);

    public void Mark(When when)
    {
        var (from, to) = (IndexOf(when.From), IndexOf(when.To));
        for (var day = Math.Max(0, from); day <= to && day < _marked.Length; day++)
        {
            _marked[day] = true;
        }
    }

    // Events come by and large in order of time: most fall on the day of the one before.
    private int IndexOf(Instant instant)
    {
        if (instant < _last.Day.First || instant > _last.Day.Last)
        {
            var date = _reckoner.DateOf(instant);
            _last = (_reckoner.DayOf(date), Period.DaysBetween(_first, date));
        }

        return _last.Index;
    }
}
