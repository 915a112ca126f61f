using NodaTime;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading;

/// <summary>Makes an event or a watch of a draft, where the parts that it needs are there and agree with each other.</summary>
internal sealed class EventAssembler(DateTimeZone zone, SeenIds ids, OpenCorrections corrections, Remarks remarks, ReadingCounts counts)
{
    /// <summary>The record, or nothing where the row is refused or repeats an earlier one.</summary>
    public bool TryAssemble(EventDraft draft, int line, out EventRecord record)
    {
        record = default;
        var when = CheckTimes(draft, line, out var known);
        var where = !draft.Given.Has(EventField.Watch) ? WhereaboutsChecks.Check(draft, line, remarks) : null;
        if (draft.Withdrawn && !draft.Given.Has(EventField.Corrects))
        {
            remarks.Add(EventDiagnostics.FieldMissing, line, "corrects");
        }

        if (draft is { Corrects: { } corrected, Id: { } id } && corrected == id)
        {
            remarks.Add(EventDiagnostics.CorrectsItself, line, id);
        }

        if (!HasAll(draft, line) || remarks.ErrorsInRow > 0 || draft.Id is null || draft.Source is null)
        {
            counts.Refused++;
            return false;
        }

        if (draft.Seen is { } seen)
        {
            var watch = new Watch(draft.Id, seen, when, known, draft.Place, draft.Reason ?? "", draft.Source)
            {
                Exercise = draft.Exercise,
                Source = SourceAnchor.AtLine(remarks.File, line),
            };
            record = EventRecord.Of(watch);
            return IsNew(draft.Id, ContentHash.Of(watch), line);
        }

        if (draft.Act is not { } act)
        {
            counts.Refused++;
            return false;
        }

        var happened = new Event
        {
            Id = new EventId(draft.Id),
            When = when,
            KnownAt = known,
            Act = act,
            Stage = draft.Stage,
            Actor = draft.Actor,
            Counterparty = draft.Counterparty,
            Object = draft.Object,
            Amount = draft.Amount,
            Where = where,
            Provision = draft.Provision,
            Conclusion = draft.Conclusion,
            Establishment = draft.Establishment,
            SourceName = draft.Source,
            Corrects = draft.Corrects is { } first ? new EventId(first) : null,
            Withdrawn = draft.Withdrawn,
            Exercise = draft.Exercise,
            Note = draft.Note,
            Source = SourceAnchor.AtLine(remarks.File, line),
        };
        record = EventRecord.Of(happened);
        return IsNew(draft.Id, ContentHash.Of(happened), line);
    }

    private bool HasAll(EventDraft draft, int line)
    {
        var all = true;
        foreach (var field in draft.Given.Has(EventField.Watch) ? NeedOfWatch : NeedOfEvent)
        {
            if (!draft.Given.Has(field))
            {
                remarks.Add(EventDiagnostics.FieldMissing, line, EventFields.NameOf(field));
                all = false;
            }
        }

        return all;
    }

    private static readonly EventField[] NeedOfEvent = [EventField.Id, EventField.When, EventField.Act, EventField.Source];

    private static readonly EventField[] NeedOfWatch = [EventField.Id, EventField.When, EventField.Source];

    private When CheckTimes(EventDraft draft, int line, out Instant known)
    {
        var when = draft.When ?? default;
        known = draft.Known ?? when.To;
        if (draft.When is null)
        {
            return when;
        }

        if (when.To < when.From)
        {
            remarks.Add(EventDiagnostics.EndsBeforeItBegins, line, TimeText.Of(when.To, zone), TimeText.Of(when.From, zone));
        }
        else if (draft.Known is { } said && said < when.From)
        {
            remarks.Add(EventDiagnostics.KnownTooEarly, line, TimeText.Of(said, zone));
        }

        return when;
    }

    private bool IsNew(string id, ulong content, int line)
    {
        var isFull = ids.IsFull;
        var sighting = ids.Add(id, content, line);
        if (!sighting.Known)
        {
            counts.IdsNotCompared += isFull ? 1 : 0;
            return true;
        }

        if (sighting.SameContent)
        {
            counts.Repeated++;
        }
        else
        {
            counts.Refused++;
        }

        var first = sighting.At is { } at && at.File != remarks.File ? $"{at.Start.Line} of {at.File}" : $"{sighting.At?.Start.Line}";
        remarks.Add(
            sighting.SameContent ? EventDiagnostics.EventRepeated : EventDiagnostics.IdTwice,
            SourceAnchor.AtLine(remarks.File, line),
            null,
            sighting.At is null ? null : new RelatedPlace("The first one is here.", sighting.At),
            id,
            first);
        return false;
    }

    /// <summary>Counts what was taken, and keeps a correction whose first report has not come yet.</summary>
    public void Take(EventRecord record)
    {
        counts.Changed += remarks.WarningsInRow > 0 ? 1 : 0;
        if (record.Event is { } happened)
        {
            counts.Events++;
            if (happened.Corrects is { } first && !ids.Contains(first.Value))
            {
                corrections.Add(happened);
            }
        }
        else
        {
            counts.Watches++;
        }
    }
}
