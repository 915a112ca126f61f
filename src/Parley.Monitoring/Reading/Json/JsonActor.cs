using System.Text.Json;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading.Json;

/// <summary>Reads <c>"actor":"Russia"</c>, <c>"actor":["Russia","Ukraine"]</c> (one of these) or <c>"actor":"undetermined"</c>.</summary>
internal sealed class JsonActor(AgreementNames names, Remarks remarks)
{
    private readonly ActorCache _actors = new();
    private readonly List<PartyId> _candidates = [];

    /// <summary>Who is meant; names of nobody are remarks.</summary>
    public Actor Read(ref Utf8JsonReader reader, JsonText texts, int line)
    {
        _candidates.Clear();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Add(ref reader, texts, line);
        }
        else
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                Add(ref reader, texts, line);
            }
        }

        return _actors.Get(_candidates);
    }

    private void Add(ref Utf8JsonReader reader, JsonText texts, int line)
    {
        if (!texts.TryGet(ref reader, "actor", line, out var text) || text.Trim().Equals(FieldWords.Undetermined, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (names.TryParties(text, out var parties))
        {
            foreach (var party in parties)
            {
                _candidates.Add(party);
            }
        }
        else
        {
            remarks.AddUnknown(EventDiagnostics.PartyNotDeclared, line, text, names.NearestParty);
        }
    }
}
