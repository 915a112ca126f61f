using Parley.Documents.Html;

namespace Parley.Documents.Report;

/// <summary>Cells of tables that become cards on a narrow screen: each knows the name of its column.</summary>
internal static class Tables
{
    public static void Head(HtmlWriter to, params ReadOnlySpan<string> columns)
    {
        using (to.Open("thead"))
        using (to.Open("tr"))
        {
            foreach (var column in columns)
            {
                to.Write("th", column, ("scope", "col"));
            }
        }
    }

    /// <summary>The heading of a row, in words that may be anybody's.</summary>
    public static void RowHead(HtmlWriter to, string text)
    {
        using (to.Open("th", ("scope", "row")))
        {
            to.Foreign(text);
        }
    }

    public static void Cell(HtmlWriter to, string column, string text) => to.Write("td", text, ("data-label", column));

    /// <summary>A cell with words that somebody outside the agreement wrote.</summary>
    public static void ForeignCell(HtmlWriter to, string column, string text)
    {
        using (Open(to, column))
        {
            to.Foreign(text);
        }
    }

    public static HtmlWriter.Scope Open(HtmlWriter to, string column) => to.Open("td", ("data-label", column));
}
