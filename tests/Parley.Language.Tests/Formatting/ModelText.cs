using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace Parley.Language.Tests.Formatting;

/// <summary>A model as text, everything but where in the source it stands: equal texts are equal models.</summary>
internal static class ModelText
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = [];

    /// <summary>The agreement and what is remarked about it; messages are left out, since they quote the text as it is written.</summary>
    public static string Of(string text)
    {
        var compilation = AgreementCompiler.Compile(new SourceText("x.parley.md", text));
        var written = new StringBuilder();
        Append(written, compilation.Agreement with { Acts = compilation.Agreement.Acts.Where(a => a.Own).ToValueList() });
        written.AppendJoin('\n', compilation.Diagnostics.Select(d => $"{d.Code} {d.Provision}").Order(StringComparer.Ordinal));
        return written.ToString();
    }

    private static void Append(StringBuilder written, object? value)
    {
        switch (value)
        {
            case null:
                written.Append("null\n");
                break;
            case string or ValueType and not IEnumerable when value.GetType().Namespace != "Parley.Model":
                written.Append(value).Append('\n');
                break;
            case IEnumerable items and not string:
                written.Append("[\n");
                foreach (var item in items)
                {
                    Append(written, item);
                }

                written.Append("]\n");
                break;
            case NodaTime.DateTimeZone or SourceAnchor:
                break;
            default:
                written.Append(value.GetType().Name).Append("{\n");
                foreach (var property in Properties.GetOrAdd(value.GetType(), t => [.. t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0 && p.PropertyType != typeof(SourceAnchor))]))
                {
                    written.Append(property.Name).Append('=');
                    Append(written, property.GetValue(value));
                }

                written.Append("}\n");
                break;
        }
    }
}
