using System.Text;

namespace Parley.Documents.Html;

/// <summary>The names of places within the page: <c>p-4.1</c>, <c>e-GED-17</c>. Different things never get one name.</summary>
internal static class HtmlIds
{
    public static string Of(ProvisionId provision) => "p-" + Encode(provision.Value);

    public static string Of(EventId @event) => "e-" + Encode(@event.Value);

    public static string Instance(NormId norm, int ordinal) => $"n-{Encode(norm.Value)}-{ordinal}";

    public static string Footnote(string id) => "fn-" + Encode(id);

    public static string Incidents(ProvisionId provision) => "i-" + Encode(provision.Value);

    /// <summary>The incidents under one provision in one region.</summary>
    public static string Incidents(ProvisionId provision, int region) => $"i-{Encode(provision.Value)}-r{region}";

    /// <summary>Letters, digits, dots, hyphens and parentheses stand for themselves; anything else is written as its number between underscores.</summary>
    private static string Encode(string value)
    {
        var encoded = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '(' or ')')
            {
                encoded.Append(c);
            }
            else
            {
                encoded.Append('_').Append(((int)c).ToString("x")).Append('_');
            }
        }

        return encoded.ToString();
    }
}
