using System.Text.Json;

namespace Parley.Monitoring.Reading.Json;

/// <summary>Decodes the texts of a line into one buffer: each is there only until the next one is asked for.</summary>
internal sealed class JsonText(Remarks remarks)
{
    private char[] _text = new char[256];

    /// <summary>The text of the current value; a remark where it is no text.</summary>
    public bool TryGet(ref Utf8JsonReader reader, string field, int line, out ReadOnlySpan<char> text)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            text = Of(ref reader);
            return true;
        }

        remarks.Add(EventDiagnostics.WrongKind, line, field, "text in quotes");
        reader.Skip();
        text = default;
        return false;
    }

    /// <summary>The text of the current name or value.</summary>
    public ReadOnlySpan<char> Of(ref Utf8JsonReader reader)
    {
        if (_text.Length < reader.ValueSpan.Length)
        {
            _text = new char[Math.Max(_text.Length * 2, reader.ValueSpan.Length)];
        }

        return _text.AsSpan(0, reader.CopyString(_text));
    }
}
