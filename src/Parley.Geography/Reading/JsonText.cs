using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Parley.Geography.Reading;

/// <summary>A JSON text as a flat list of its values, each of which knows where it stands: remarks need lines, which the usual readers do not keep.</summary>
internal sealed class JsonText
{
    private readonly SourceText _source;
    private readonly byte[] _bytes;
    private readonly List<Item> _items = [];

    private JsonText(SourceText source, byte[] bytes)
    {
        _source = source;
        _bytes = bytes;
    }

    public JsonValue Root => new(this, 0);

    /// <summary>Reads the whole text. Fails with the line and with what is wrong there.</summary>
    public static (JsonText? Text, JsonFailure? Failure) Read(SourceText source, int mostDepth)
    {
        var text = source.Text.AsSpan().TrimStart('\uFEFF');
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        var json = new JsonText(source, bytes);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = mostDepth + 1 });
        try
        {
            return json.Fill(ref reader, mostDepth) is { } tooDeep
                ? (null, new JsonFailure(json.LineOf(tooDeep), TooDeep: true))
                : (json, null);
        }
        catch (JsonException e)
        {
            return (null, new JsonFailure((int)Math.Min(e.LineNumber ?? 0, source.LineCount - 1) + 1, TooDeep: false));
        }
    }

    /// <summary>Lists every value; where they nest too deeply, returns the place instead.</summary>
    private int? Fill(ref Utf8JsonReader reader, int mostDepth)
    {
        var open = new Stack<int>();
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                var start = open.Pop();
                _items[start] = _items[start] with { Next = _items.Count };
                continue;
            }

            var begin = (int)reader.TokenStartIndex;
            _items.Add(new Item(reader.TokenType, begin, (int)reader.BytesConsumed - begin, _items.Count + 1));
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                open.Push(_items.Count - 1);
                if (open.Count > mostDepth)
                {
                    return begin;
                }
            }
        }

        return null;
    }

    private int LineOf(int begin) => _source.PositionOf(CharOf(begin)).Line;

    private int CharOf(int begin) =>
        Encoding.UTF8.GetCharCount(_bytes, 0, begin) + (_source.Text.StartsWith('\uFEFF') ? 1 : 0);

    private readonly record struct Item(JsonTokenType Type, int Start, int Length, int Next);

    /// <summary>One value of the text.</summary>
    internal readonly struct JsonValue(JsonText text, int index)
    {
        private Item Self => text._items[index];

        public bool IsObject => Self.Type == JsonTokenType.StartObject;

        public bool IsArray => Self.Type == JsonTokenType.StartArray;

        public bool IsNumber => Self.Type == JsonTokenType.Number;

        public bool IsTrue => Self.Type == JsonTokenType.True;

        public bool IsNull => Self.Type == JsonTokenType.Null;

        /// <summary>Where the value begins; an object or a list is shown by its first character.</summary>
        public SourceAnchor Anchor
        {
            get
            {
                var item = Self;
                var start = text.CharOf(item.Start);
                var length = IsObject || IsArray ? 1 : Encoding.UTF8.GetCharCount(text._bytes, item.Start, item.Length);
                return text._source.AnchorOf(new TextSpan(start, length));
            }
        }

        /// <summary>The number as the nearest double; infinite where it is beyond all doubles.</summary>
        public double Number =>
            double.Parse(text._bytes.AsSpan(Self.Start, Self.Length), NumberStyles.Float, CultureInfo.InvariantCulture);

        /// <summary>The words of a string, or the digits of a number; null for everything else.</summary>
        public string? Words
        {
            get
            {
                if (IsNumber)
                {
                    return Encoding.UTF8.GetString(text._bytes, Self.Start, Self.Length);
                }

                if (Self.Type is not (JsonTokenType.String or JsonTokenType.PropertyName))
                {
                    return null;
                }

                var reader = new Utf8JsonReader(text._bytes.AsSpan(Self.Start, Self.Length));
                // A property name is followed by a colon; alone it is a string like any other.
                reader.Read();
                return reader.GetString();
            }
        }

        /// <summary>The values of a list, in order; none for anything else.</summary>
        public IEnumerable<JsonValue> Elements
        {
            get
            {
                if (!IsArray)
                {
                    yield break;
                }

                for (var at = index + 1; at < Self.Next; at = text._items[at].Next)
                {
                    yield return new JsonValue(text, at);
                }
            }
        }

        /// <summary>A member of an object; the last one where a name stands twice, as JSON readers do; null where there is none.</summary>
        public JsonValue? this[string name]
        {
            get
            {
                JsonValue? found = null;
                for (var at = index + 1; IsObject && at < Self.Next; at = text._items[at + 1].Next)
                {
                    if (new JsonValue(text, at).Words == name)
                    {
                        found = new JsonValue(text, at + 1);
                    }
                }

                return found;
            }
        }
    }
}

/// <summary>Why a text is no JSON: the line, from 1, and whether it was only nested too deeply.</summary>
internal sealed record JsonFailure(int Line, bool TooDeep);
