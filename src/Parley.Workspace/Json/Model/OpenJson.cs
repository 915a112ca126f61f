using System.Text.Json;

namespace Parley.Workspace.Json.Model;

/// <summary>A value that the text may leave open: <c>30</c>, <c>{"blank": 4}</c>, or <c>{"bracket": 4, "options": [30, 90]}</c>.</summary>
internal static class OpenJson
{
    public static void Write<T>(Utf8JsonWriter json, string name, Open<T> value, Action<T> write)
        where T : notnull
    {
        json.WritePropertyName(name);
        switch (value)
        {
            case Fixed<T> known:
                write(known.Value);
                break;
            case Undetermined<T> blank:
                json.WriteStartObject();
                json.WriteNumber("blank", blank.Bracket.Value);
                json.WriteEndObject();
                break;
            case Alternatives<T> alternatives:
                json.WriteStartObject();
                json.WriteNumber("bracket", alternatives.Bracket.Value);
                json.WriteStartArray("options");
                foreach (var option in alternatives.Values)
                {
                    write(option);
                }

                json.WriteEndArray();
                json.WriteEndObject();
                break;
        }
    }
}
