using System.Text;
using Spectre.Console;

namespace Parley.Cli.Rendering;

/// <summary>Text as it may safely reach a terminal: an agreement may hold control characters, and these must not act.</summary>
internal static class Plain
{
    public static string Clean(string text)
    {
        if (!text.Any(c => char.IsControl(c) && c != '\n'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            clean.Append(c switch
            {
                '\n' => c,
                '\t' => ' ',
                _ when char.IsControl(c) => '\uFFFD',
                _ => c,
            });
        }

        return clean.ToString();
    }

    public static IAnsiConsole Put(this IAnsiConsole screen, string text, Style? style = null)
    {
        screen.Write(new Text(Clean(text), style));
        return screen;
    }

    public static IAnsiConsole Line(this IAnsiConsole screen, string text = "", Style? style = null) =>
        screen.Put(text + "\n", style);

    /// <summary>A table without lines around it, so that other programs can cut it too.</summary>
    public static Table Table(params string[] columns)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Underline))) { Padding = new Padding(0, 0, 2, 0) });
        }

        return table;
    }

    public static void Add(this Table table, params string[] cells) => table.AddRow(cells.Select(c => new Text(Clean(c))));

    /// <summary><c>1 error</c>, <c>2 errors</c>, <c>no errors</c>.</summary>
    public static string Count(int number, string noun) => number switch
    {
        0 => $"no {noun}s",
        1 => $"1 {noun}",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number:N0} {noun}s"),
    };
}
