using System.Text.Json;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading.Json;

/// <summary>Reads the object of one line into a draft, and says of each field what is wrong with it.</summary>
internal sealed class JsonLine(AgreementNames names, TimeReader times, Remarks remarks)
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = ReadingLimits.JsonDepth };

    private readonly StringCache _strings = new();
    private readonly ActorCache _actors = new();
    private readonly JsonPlace _place = new(remarks);
    private EventDraft _draft = new();
    private char[] _text = new char[256];
    private int _line;

    /// <summary>Null when the line is an object; else why it is none. Faults of single fields are remarks.</summary>
    /// <param name="line">Valid UTF-8.</param>
    public string? Read(ReadOnlySpan<byte> line, int number, EventDraft draft)
    {
        (_line, _draft) = (number, draft);
        draft.Clear();
        var reader = new Utf8JsonReader(line, Options);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return "it does not begin with a brace";
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (ReadField(ref reader) is { } fault)
                {
                    return fault;
                }
            }

            CheckFields();
            return reader.Read() ? "something stands behind the closing brace" : null;
        }
        catch (JsonException e)
        {
            return e.BytePositionInLine is { } position ? $"it breaks off or goes wrong at byte {position + 1}" : "it breaks off or goes wrong";
        }
        catch (InvalidOperationException)
        {
            // The reader has no other way to refuse half of a surrogate pair.
            return "it holds half a character";
        }
    }

    private string? ReadField(ref Utf8JsonReader reader)
    {
        var name = Text(ref reader);
        if (!EventFields.TryFind(name, out var field))
        {
            var written = name.ToString();
            remarks.AddWithSuggestion(EventDiagnostics.FieldNotKnown, _line, EventFields.Nearest(written), written, "an event");
            reader.Read();
            reader.Skip();
            return null;
        }

        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (_draft.Given.Has(field))
        {
            return $"the field {EventFields.NameOf(field)} stands twice";
        }

        _draft.Given = _draft.Given.With(field);
        switch (field)
        {
            case EventField.When:
                ReadWhen(ref reader);
                break;
            case EventField.Actor:
                ReadActor(ref reader);
                break;
            case EventField.At:
                _place.Read(ref reader, _line, _draft);
                break;
            case EventField.Withdrawn or EventField.Exercise:
                ReadFlag(ref reader, field);
                break;
            default:
                if (TryText(ref reader, EventFields.NameOf(field), out var text))
                {
                    ReadText(field, text.Trim());
                }

                break;
        }

        return null;
    }

    private void ReadText(EventField field, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            // Nothing between the quotes says as little as no field at all.
            _draft.Given = new EventFieldSet(_draft.Given.Bits & ~new EventFieldSet(field).Bits);
            return;
        }

        switch (field)
        {
            case EventField.Watch when FieldWords.TrySeen(text, out var seen):
                _draft.Seen = seen;
                break;
            case EventField.Stage when FieldWords.TryStage(text, out var stage):
                _draft.Stage = stage;
                break;
            case EventField.Established when FieldWords.TryEstablishment(text, out var establishment):
                _draft.Establishment = establishment;
                break;
            case EventField.Conclusion when FieldWords.TryConclusion(text, out var conclusion):
                _draft.Conclusion = conclusion;
                break;
            case EventField.Watch or EventField.Stage or EventField.Established or EventField.Conclusion:
                remarks.Add(EventDiagnostics.ValueNotKnown, _line, text.ToString(), EventFields.NameOf(field), FieldWords.AllOf(field));
                break;
            case EventField.Known:
                _draft.Known = TryTime(text, out var known) ? known.To : null;
                break;
            case EventField.Id:
                _draft.Id = text.ToString();
                break;
            case EventField.Corrects:
                _draft.Corrects = text.ToString();
                break;
            case EventField.Source:
                _draft.Source = _strings.Get(text);
                break;
            case EventField.Reason:
                _draft.Reason = _strings.Get(text);
                break;
            case EventField.Note:
                _draft.Note = _strings.Get(text);
                break;
            case EventField.Object:
                _draft.Object = _strings.Get(AgreementNames.WithoutArticle(text)).ToLowerInvariant();
                break;
            default:
                ReadName(field, text);
                break;
        }
    }

    /// <summary>A field that names something of the agreement.</summary>
    private void ReadName(EventField field, ReadOnlySpan<char> text)
    {
        switch (field)
        {
            case EventField.Act when names.TryAct(text, out var act):
                _draft.Act = act;
                break;
            case EventField.Act:
                Unknown(EventDiagnostics.ActNotKnown, text, names.NearestAct);
                break;
            case EventField.Place when names.TryPlace(text, out var place):
                _draft.Place = place;
                break;
            case EventField.Place:
                Unknown(EventDiagnostics.PlaceNotDefined, text, names.NearestPlace);
                break;
            case EventField.Provision when names.TryProvision(text, out var provision):
                _draft.Provision = provision;
                break;
            case EventField.Provision:
                Unknown(EventDiagnostics.ProvisionNotFound, text, names.NearestProvision);
                break;
            case EventField.Counterparty when names.TryParties(text, out var parties) && parties.Count == 1:
                _draft.Counterparty = parties[0];
                break;
            default:
                Unknown(EventDiagnostics.PartyNotDeclared, text, names.NearestParty);
                break;
        }
    }

    private void ReadWhen(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            _draft.When = TryText(ref reader, "when", out var text) && TryTime(text, out var when) ? when : null;
            return;
        }

        When? from = null;
        When? to = null;
        var given = (From: false, To: false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Text(ref reader).ToString();
            reader.Read();
            if (name is not ("from" or "to"))
            {
                remarks.Add(EventDiagnostics.FieldNotKnown, _line, name, "\"when\"");
                reader.Skip();
                continue;
            }

            var read = TryText(ref reader, $"when.{name}", out var text) && TryTime(text, out var end) ? end : (When?)null;
            (from, to) = name == "from" ? (read, to) : (from, read);
            given = name == "from" ? (true, given.To) : (given.From, true);
        }

        if (!given.From || !given.To)
        {
            remarks.Add(EventDiagnostics.FieldMissing, _line, given.From ? "when.to" : "when.from");
        }

        _draft.When = from is { } first && to is { } last ? new When(first.From, last.To) : null;
    }

    private void ReadActor(ref Utf8JsonReader reader)
    {
        var candidates = new List<PartyId>();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            AddActor(ref reader, candidates);
        }
        else
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                AddActor(ref reader, candidates);
            }
        }

        _draft.Actor = _actors.Get(candidates);
    }

    private void AddActor(ref Utf8JsonReader reader, List<PartyId> candidates)
    {
        if (!TryText(ref reader, "actor", out var text) || text.Trim().Equals(FieldWords.Undetermined, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (names.TryParties(text, out var parties))
        {
            candidates.AddRange(parties);
        }
        else
        {
            Unknown(EventDiagnostics.PartyNotDeclared, text, names.NearestParty);
        }
    }

    private void ReadFlag(ref Utf8JsonReader reader, EventField field)
    {
        if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
        {
            remarks.Add(EventDiagnostics.WrongKind, _line, EventFields.NameOf(field), "true or false, without quotes");
            reader.Skip();
            return;
        }

        var value = reader.GetBoolean();
        (_draft.Withdrawn, _draft.Exercise) = field == EventField.Withdrawn ? (value, _draft.Exercise) : (_draft.Withdrawn, value);
    }

    private void CheckFields()
    {
        var isWatch = _draft.Given.Has(EventField.Watch);
        var others = _draft.Given.Except(isWatch ? EventFields.OfWatch : EventFields.OfEvent);
        if (others.IsEmpty)
        {
            return;
        }

        foreach (var field in Enum.GetValues<EventField>())
        {
            if (others.Has(field))
            {
                remarks.Add(EventDiagnostics.FieldNotKnown, _line, EventFields.NameOf(field), isWatch ? "a watch" : "an event");
            }
        }
    }

    private bool TryTime(ReadOnlySpan<char> text, out When when)
    {
        var reading = times.Read(text, out when);
        if (reading != TimeReading.Read)
        {
            remarks.Add(reading == TimeReading.OutOfRange ? EventDiagnostics.TimeOutOfRange : EventDiagnostics.TimeNotReadable, _line, text.ToString());
        }

        return reading == TimeReading.Read;
    }

    private void Unknown(DiagnosticDescriptor kind, ReadOnlySpan<char> text, Func<string, string?> nearest)
    {
        var written = text.ToString();
        remarks.AddWithSuggestion(kind, _line, nearest(written), written);
    }

    private bool TryText(ref Utf8JsonReader reader, string field, out ReadOnlySpan<char> text)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            text = Text(ref reader);
            return true;
        }

        remarks.Add(EventDiagnostics.WrongKind, _line, field, "text in quotes");
        reader.Skip();
        text = default;
        return false;
    }

    private ReadOnlySpan<char> Text(ref Utf8JsonReader reader)
    {
        if (_text.Length < reader.ValueSpan.Length)
        {
            _text = new char[Math.Max(_text.Length * 2, reader.ValueSpan.Length)];
        }

        return _text.AsSpan(0, reader.CopyString(_text));
    }
}
