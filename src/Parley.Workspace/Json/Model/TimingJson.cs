using System.Diagnostics;
using System.Text.Json;

namespace Parley.Workspace.Json.Model;

/// <summary>When a norm applies or must be met.</summary>
internal static class TimingJson
{
    public static void Write(Utf8JsonWriter json, string name, Timing timing)
    {
        if (timing.IsEmpty)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteObject(name, () =>
        {
            WriteBound(json, "start", timing.Start);
            WriteBound(json, "end", timing.End);
            json.WriteList("furtherEnds", timing.FurtherEnds, bound => WriteBoundParts(json, bound));
            WriteLength(json, "every", timing.Every);
            json.WriteText("dayOfEach", timing.DayOfEach is { } day ? $"{day.Day} of {JsonText.Word(day.Unit)}" : null);
            WriteLength(json, "for", timing.For);
            json.WriteTexts("parallel", timing.Parallel);
            json.WriteText("vague", timing.Vague);
        });
    }

    public static void WriteBound(Utf8JsonWriter json, string name, Bound? bound)
    {
        if (bound is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteObject(name, () => WriteBoundParts(json, bound));
    }

    private static void WriteBoundParts(Utf8JsonWriter json, Bound bound)
    {
        json.WriteString("text", bound.Moment.ToString());
        json.WriteBoolean("included", bound.Included);
        WriteMoment(json, bound.Moment);
    }

    public static void WriteMoment(Utf8JsonWriter json, Moment moment)
    {
        switch (moment)
        {
            case DateMoment date:
                json.WriteString("is", "date");
                OpenJson.Write(json, "date", date.Date, day => json.WriteStringValue(Dates.Day(day)));
                break;
            case ClockMoment clock:
                json.WriteString("is", "clock");
                json.WriteString("time", NodaTime.Text.LocalDateTimePattern.GeneralIso.Format(clock.Time));
                break;
            case FactMoment fact:
                json.WriteString("is", "fact");
                ConditionJson.WriteFact(json, "fact", fact.Fact);
                break;
            case OffsetMoment offset:
                json.WriteString("is", "after");
                WriteLength(json, "length", offset.Span);
                ConditionJson.WriteFact(json, "fact", offset.From);
                break;
            case LeadMoment lead:
                json.WriteString("is", "before");
                WriteLength(json, "length", lead.Span);
                ConditionJson.WriteFact(json, "fact", lead.Before);
                break;
            case ChoiceMoment choice:
                json.WriteString("is", choice.Latest ? "last" : "first");
                json.WriteList("moments", choice.Moments, part => WriteMoment(json, part));
                break;
            default:
                throw new UnreachableException($"A moment of the kind {moment.GetType().Name} has no JSON.");
        }
    }

    public static void WriteLength(Utf8JsonWriter json, string name, TimeLength? length)
    {
        if (length is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteObject(name, () =>
        {
            OpenJson.Write(json, "amount", length.Amount, json.WriteNumberValue);
            json.WriteString("unit", JsonText.Word(length.Unit));
        });
    }
}
