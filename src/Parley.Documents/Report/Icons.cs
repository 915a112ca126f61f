using Parley.Documents.Html;
using Parley.Documents.Words;

namespace Parley.Documents.Report;

/// <summary>A shape for each standing, so that no colour carries a meaning alone. Each is always followed by its word.</summary>
internal static class Icons
{
    private static readonly Dictionary<Standing, string> Shapes = new()
    {
        [Standing.Overdue] = "M8 1L15.5 14.5H.5ZM7.2 5.5V10H8.8V5.5ZM7.2 11.2V12.8H8.8V11.2Z",
        [Standing.NotKept] = "M8 .5L15.5 8L8 15.5L.5 8ZM4 7.1V8.9H12V7.1Z",
        [Standing.Undetermined] = "M1 1H15V15H1ZM2.6 2.6V13.4H13.4V2.6ZM5 6C5 2.8 11 2.8 11 6C11 7.8 8.8 7.8 8.8 9.8H7.2C7.2 7 9.3 7.2 9.3 6C9.3 5 6.7 5 6.7 6ZM7.2 10.8H8.8V12.4H7.2Z",
        [Standing.Due] = "M8 .5A7.5 7.5 0 1 1 8 15.5A7.5 7.5 0 1 1 8 .5ZM8 2.3A5.7 5.7 0 1 0 8 13.7A5.7 5.7 0 1 0 8 2.3ZM7.2 4H8.8V8H11.5V9.6H7.2Z",
        [Standing.Waiting] = "M3 6.5A1.6 1.6 0 1 1 3 9.7A1.6 1.6 0 1 1 3 6.5ZM8 6.5A1.6 1.6 0 1 1 8 9.7A1.6 1.6 0 1 1 8 6.5ZM13 6.5A1.6 1.6 0 1 1 13 9.7A1.6 1.6 0 1 1 13 6.5Z",
        [Standing.Kept] = "M1 1H15V15H1ZM2.6 2.6V13.4H13.4V2.6ZM4.2 8.2L5.4 7L7.2 8.8L10.8 5.2L12 6.4L7.2 11.2Z",
        [Standing.Fulfilled] = "M8 .5A7.5 7.5 0 1 1 8 15.5A7.5 7.5 0 1 1 8 .5ZM3.8 8.3L5.1 7L7 8.9L10.9 5L12.2 6.3L7 11.5Z",
        [Standing.Closed] = "M2 7H14V9H2Z",
    };

    /// <summary>Declares all of them once, for the whole page.</summary>
    public static void Define(HtmlWriter to)
    {
        using (to.Open("svg", ("class", "symbols"), ("width", "0"), ("height", "0"), ("aria-hidden", "true"), ("focusable", "false")))
        {
            foreach (var standing in Standings.All)
            {
                using (to.Open("symbol", ("id", IdOf(standing)), ("viewBox", "0 0 16 16")))
                {
                    to.Empty("path", ("fill-rule", "evenodd"), ("d", Shapes[standing]));
                }
            }
        }
    }

    public static void Write(HtmlWriter to, Standing standing)
    {
        using (to.Open("svg", ("class", "icon"), ("width", "16"), ("height", "16"), ("aria-hidden", "true"), ("focusable", "false")))
        {
            to.Empty("use", ("href", "#" + IdOf(standing)));
        }
    }

    /// <summary>The class that the style sheet knows the standing by.</summary>
    public static string ClassOf(Standing standing) => "is-" + standing.ToString().ToLowerInvariant();

    private static string IdOf(Standing standing) => "icon-" + standing.ToString().ToLowerInvariant();
}
