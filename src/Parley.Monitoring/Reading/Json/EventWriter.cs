using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading.Json;

/// <summary>Writes events and watches in our own format, one object a line, LF at the end of each.</summary>
/// <remarks>What is written reads back as the same record. Times carry the offset of the agreement's zone; whole days are written as dates.</remarks>
public sealed class EventWriter : IDisposable
{
    // Names in any script stay readable; the file is no part of a web page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream _stream;
    private readonly DateTimeZone _zone;
    private readonly Utf8JsonWriter _json;

    /// <param name="stream">Left open.</param>
    /// <param name="zone">The agreement's.</param>
    public EventWriter(Stream stream, DateTimeZone zone) => (_stream, _zone, _json) = (stream, zone, new Utf8JsonWriter(stream, Options));

    /// <summary>Writes an event or a watch.</summary>
    /// <exception cref="ArgumentException">The record is a remark, which the format does not hold.</exception>
    public void Write(EventRecord record)
    {
        switch (record)
        {
            case { Event: { } happened }:
                Write(happened);
                break;
            case { Watch: { } watch }:
                Write(watch);
                break;
            default:
                throw new ArgumentException("A remark is no event.", nameof(record));
        }
    }

    public void Write(Event happened)
    {
        _json.WriteStartObject();
        Write("id", happened.Id.Value);
        WriteWhen(happened.When);
        WriteKnown(happened.KnownAt);
        Write("act", happened.Act.Value);
        if (happened.Stage != ActStage.Unstated)
        {
            Write("stage", FieldWords.WordOf(happened.Stage));
        }

        WriteActor(happened.Actor);
        Write("counterparty", happened.Counterparty?.Value);
        Write("object", happened.Object);
        if (happened.Amount is { Unit: AmountUnit.Pieces } pieces)
        {
            _json.WriteNumber("amount", pieces.Value);
        }
        else
        {
            Write("amount", happened.Amount?.ToString());
        }

        WriteWhere(happened.Where);
        Write("provision", happened.Provision?.Value);
        Write("conclusion", happened.Conclusion is { } conclusion ? FieldWords.WordOf(conclusion) : null);
        Write("established", FieldWords.WordOf(happened.Establishment));
        Write("source", happened.SourceName);
        Write("corrects", happened.Corrects?.Value);
        WriteTrue("withdrawn", happened.Withdrawn);
        WriteTrue("exercise", happened.Exercise);
        Write("note", happened.Note);
        EndLine();
    }

    public void Write(Watch watch)
    {
        _json.WriteStartObject();
        Write("watch", FieldWords.WordOf(watch.Seen));
        Write("id", watch.Id);
        WriteWhen(watch.When);
        WriteKnown(watch.KnownAt);
        Write("place", watch.Place?.Value);
        Write("reason", watch.Reason.Length == 0 ? null : watch.Reason);
        Write("source", watch.SourceName);
        WriteTrue("exercise", watch.Exercise);
        EndLine();
    }

    public void Dispose() => _json.Dispose();

    private void EndLine()
    {
        _json.WriteEndObject();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
        _json.Reset();
    }

    private void WriteWhen(When when)
    {
        if (when.IsInstant || TimeText.DayOf(when, _zone) is not null)
        {
            Write("when", TimeText.DayOf(when, _zone) ?? TimeText.Of(when.From, _zone));
            return;
        }

        _json.WriteStartObject("when");
        var days = (From: TimeText.StartsDay(when.From, _zone), To: TimeText.EndsDay(when.To, _zone));
        Write("from", days is { From: { } first, To: not null } ? TimeText.Iso(first) : TimeText.Of(when.From, _zone));
        Write("to", days is { From: not null, To: { } last } ? TimeText.Iso(last) : TimeText.Of(when.To, _zone));
        _json.WriteEndObject();
    }

    private void WriteKnown(Instant known) =>
        Write("known", TimeText.EndsDay(known, _zone) is { } day ? TimeText.Iso(day) : TimeText.Of(known, _zone));

    private void WriteActor(Actor actor)
    {
        if (actor.Candidates.Count < 2)
        {
            Write("actor", actor.IsUndetermined ? FieldWords.Undetermined : actor.Candidates[0].Value);
            return;
        }

        _json.WriteStartArray("actor");
        foreach (var party in actor.Candidates)
        {
            _json.WriteStringValue(party.Value);
        }

        _json.WriteEndArray();
    }

    private void WriteWhere(Whereabouts? where)
    {
        switch (where)
        {
            case Around around:
                _json.WriteStartObject("at");
                _json.WriteNumber("longitude", around.Point.Longitude);
                _json.WriteNumber("latitude", around.Point.Latitude);
                _json.WriteNumber("radius_metres", around.Radius.Metres);
                Write("name", around.Name);
                _json.WriteEndObject();
                break;
            case InPlace place:
                Write("place", place.Place.Value);
                break;
        }
    }

    private void Write(string name, string? value)
    {
        if (value is not null)
        {
            _json.WriteString(name, value);
        }
    }

    private void WriteTrue(string name, bool value)
    {
        if (value)
        {
            _json.WriteBoolean(name, true);
        }
    }
}
