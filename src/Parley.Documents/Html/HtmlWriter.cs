using System.Text;
using System.Xml;

namespace Parley.Documents.Html;

/// <summary>Writes HTML that is well-formed XML too. Text and attributes are encoded here and nowhere else, so that no caller can forget it.</summary>
/// <remarks>It refuses whatever could run or load something: scripts, handlers, styles in attributes, links that leave the page. Characters that XML does not know become U+FFFD.</remarks>
internal sealed class HtmlWriter
{
    private static readonly HashSet<string> Void = ["br", "hr", "meta", "col", "wbr"];

    private static readonly HashSet<string> Inline =
        ["a", "abbr", "b", "bdi", "cite", "code", "em", "mark", "small", "span", "strong", "sup", "text", "time", "title", "tspan", "use"];

    private static readonly HashSet<string> Refused = ["script", "iframe", "object", "embed", "link", "base", "form", "style", "img", "image", "foreignObject"];

    private readonly StringBuilder _out = new();

    private int _depth;

    /// <summary>An element that ends when the scope is disposed. Attributes whose value is null are left out.</summary>
    /// <exception cref="ArgumentException">The element or an attribute could run or load something.</exception>
    public Scope Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        StartTag(name, attributes);
        _out.Append('>');
        _depth++;
        return new Scope(this, name);
    }

    /// <summary>An element that holds a text and nothing else.</summary>
    public void Write(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(name, attributes))
        {
            Text(text);
        }
    }

    /// <summary>An element that holds nothing.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        StartTag(name, attributes);
        _out.Append(Void.Contains(name) ? "/>" : $"></{name}>");
        Break(name);
    }

    public void Text(string text) => Encode(text, _out);

    /// <summary>Words that somebody outside the agreement wrote: kept apart, so that their direction of writing cannot reorder ours.</summary>
    public void Foreign(string text) => Write("bdi", text);

    /// <summary>A link within the page.</summary>
    public void Link(string anchor, string text, string? @class = null) => Write("a", text, ("href", "#" + anchor), ("class", @class));

    /// <summary>The style sheet of the page, which is ours and no input.</summary>
    /// <exception cref="ArgumentException">It holds a sign that XML or HTML would read as markup.</exception>
    public void Style(string sheet)
    {
        if (sheet.AsSpan().ContainsAny('<', '&'))
        {
            throw new ArgumentException("A style sheet must not hold '<' or '&'.", nameof(sheet));
        }

        _out.Append("<style>\n").Append(sheet).Append("</style>\n");
    }

    /// <summary>Markup that another <see cref="HtmlWriter"/> has made.</summary>
    public void Include(HtmlWriter other) => _out.Append(other._out);

    public void Doctype() => _out.Append("<!DOCTYPE html>\n");

    /// <summary>What has been written.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public override string ToString() => _depth == 0 ? _out.ToString() : throw new InvalidOperationException("An element is still open.");

    private void StartTag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (Refused.Contains(name))
        {
            throw new ArgumentException($"The element {name} could run or load something.", nameof(name));
        }

        _out.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            var local = value.StartsWith('#');
            if (key.StartsWith("on", StringComparison.OrdinalIgnoreCase) || key is "style" or "src" or "srcset" or "srcdoc" || (key == "href" && !local))
            {
                throw new ArgumentException($"The attribute {key} could run or load something.", nameof(attributes));
            }

            _out.Append(' ').Append(key).Append("=\"");
            Encode(value, _out);
            _out.Append('"');
        }
    }

    private void Close(string name)
    {
        _depth--;
        _out.Append("</").Append(name).Append('>');
        Break(name);
    }

    private void Break(string name)
    {
        if (!Inline.Contains(name))
        {
            _out.Append('\n');
        }
    }

    private static void Encode(string text, StringBuilder target)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    target.Append("&amp;");
                    break;
                case '<':
                    target.Append("&lt;");
                    break;
                case '>':
                    target.Append("&gt;");
                    break;
                case '"':
                    target.Append("&quot;");
                    break;
                case '\'':
                    target.Append("&#39;");
                    break;
                case '\r':
                    target.Append("&#13;");
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        target.Append(c).Append(text[++i]);
                    }
                    else
                    {
                        target.Append(XmlConvert.IsXmlChar(c) ? c : '\uFFFD');
                    }

                    break;
            }
        }
    }

    /// <summary>Ends its element when disposed.</summary>
    public readonly struct Scope(HtmlWriter writer, string name) : IDisposable
    {
        public void Dispose() => writer.Close(name);
    }
}
