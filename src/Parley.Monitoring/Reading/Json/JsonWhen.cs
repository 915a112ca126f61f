using System.Text.Json;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading.Json;

/// <summary>Reads <c>"when":"2026-01-15"</c> or <c>"when":{"from":"…","to":"…"}</c>.</summary>
internal sealed class JsonWhen(TimeReader times, Remarks remarks)
{
    /// <summary>The interval; null, and a remark, where it cannot be read.</summary>
    public When? Read(ref Utf8JsonReader reader, JsonText texts, int line)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return texts.TryGet(ref reader, "when", line, out var text) && TryTime(text, line, out var when) ? when : null;
        }

        When? from = null;
        When? to = null;
        var given = (From: false, To: false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = texts.Of(ref reader).ToString();
            reader.Read();
            if (name is not ("from" or "to"))
            {
                remarks.Add(EventDiagnostics.FieldNotKnown, line, name, "\"when\"");
                reader.Skip();
                continue;
            }

            var read = texts.TryGet(ref reader, $"when.{name}", line, out var text) && TryTime(text, line, out var end) ? end : (When?)null;
            (from, to) = name == "from" ? (read, to) : (from, read);
            given = name == "from" ? (true, given.To) : (given.From, true);
        }

        if (!given.From || !given.To)
        {
            remarks.Add(EventDiagnostics.FieldMissing, line, given.From ? "when.to" : "when.from");
        }

        return from is { } first && to is { } last ? new When(first.From, last.To) : null;
    }

    public bool TryTime(ReadOnlySpan<char> text, int line, out When when)
    {
        var reading = times.Read(text, out when);
        if (reading != TimeReading.Read)
        {
            remarks.Add(reading == TimeReading.OutOfRange ? EventDiagnostics.TimeOutOfRange : EventDiagnostics.TimeNotReadable, line, text.ToString());
        }

        return reading == TimeReading.Read;
    }
}
