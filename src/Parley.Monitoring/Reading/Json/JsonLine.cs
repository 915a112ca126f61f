using System.Text.Json;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading.Json;

/// <summary>Reads the object of one line into a draft, and says of each field what is wrong with it.</summary>
internal sealed class JsonLine(AgreementNames names, TimeReader times, Remarks remarks)
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = ReadingLimits.JsonDepth };

    private readonly StringCache _strings = new();
    private readonly JsonText _text = new(remarks);
    private readonly JsonPlace _place = new(remarks);
    private readonly JsonWhen _when = new(times, remarks);
    private readonly JsonActor _actor = new(names, remarks);
    private EventDraft _draft = new();
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
        var name = _text.Of(ref reader);
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
                _draft.When = _when.Read(ref reader, _text, _line);
                break;
            case EventField.Actor:
                _draft.Actor = _actor.Read(ref reader, _text, _line);
                break;
            case EventField.At:
                _place.Read(ref reader, _line, _draft);
                break;
            case EventField.Amount when reader.TokenType == JsonTokenType.Number:
                ReadAmount(ref reader);
                break;
            case EventField.Withdrawn or EventField.Exercise:
                ReadFlag(ref reader, field);
                break;
            default:
                if (_text.TryGet(ref reader, EventFields.NameOf(field), _line, out var text))
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
            case EventField.Amount when AmountText.TryRead(text, out var amount):
                _draft.Amount = amount;
                break;
            case EventField.Amount:
                remarks.Add(EventDiagnostics.WrongKind, _line, "amount", AmountText.Forms);
                break;
            case EventField.Watch or EventField.Stage or EventField.Established or EventField.Conclusion:
                remarks.Add(EventDiagnostics.ValueNotKnown, _line, text.ToString(), EventFields.NameOf(field), FieldWords.AllOf(field));
                break;
            case EventField.Known:
                _draft.Known = _when.TryTime(text, _line, out var known) ? known.To : null;
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
                remarks.AddUnknown(EventDiagnostics.ActNotKnown, _line, text, names.NearestAct);
                break;
            case EventField.Place when names.TryPlace(text, out var place):
                _draft.Place = place;
                break;
            case EventField.Place:
                remarks.AddUnknown(EventDiagnostics.PlaceNotDefined, _line, text, names.NearestPlace);
                break;
            case EventField.Provision when names.TryProvision(text, out var provision):
                _draft.Provision = provision;
                break;
            case EventField.Provision:
                remarks.AddUnknown(EventDiagnostics.ProvisionNotFound, _line, text, names.NearestProvision);
                break;
            case EventField.Counterparty when names.TryParties(text, out var parties) && parties.Count == 1:
                _draft.Counterparty = parties[0];
                break;
            default:
                remarks.AddUnknown(EventDiagnostics.PartyNotDeclared, _line, text, names.NearestParty);
                break;
        }
    }

    private void ReadAmount(ref Utf8JsonReader reader)
    {
        if (reader.TryGetDecimal(out var value) && value >= 0)
        {
            _draft.Amount = EventAmount.Pieces(value);
            return;
        }

        remarks.Add(EventDiagnostics.WrongKind, _line, "amount", AmountText.Forms);
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
}
