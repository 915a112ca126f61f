using System.Text;
using Parley.Analysis.Blocking;
using Parley.Documents.Words;

namespace Parley.Documents.Blocking;

/// <summary>Who can hold what back, as a table in plain text of at most 80 columns.</summary>
public static class BlockingText
{
    private const int Column = 20;

    public static string Write(Agreement agreement, ValueList<HeldBack> held)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var table = BlockingTable.Of(agreement, held);
        var words = new BlockingWords(agreement);
        var text = new StringBuilder();
        TextLines.Wrap(text, agreement.Title, "", "");
        TextLines.Wrap(text, "Who can keep something from coming about by doing nothing.", "", "");
        text.Append("\nWhat each can hold back alone\n");
        foreach (var party in table.Parties)
        {
            TextLines.Wrap(text, Alone(party), $"- {party.Who}: ", "  ");
        }

        text.Append($"\n{"What",-Column}Who can hold it back: what would have to come from them\n{new string('-', Column - 2)}  {new string('-', TextLines.Width - Column)}\n");
        foreach (var row in table.Rows)
        {
            Row(text, row, words);
        }

        Others(text, table);
        Decisions(text, table, words);
        if (LeftOut.Of(agreement) is { } unread)
        {
            TextLines.Wrap(text, unread, "\n", "");
        }

        return text.ToString();
    }

    /// <summary>What a party can hold back alone: <c>entry into force, 14.5; and where such an option of a bracket is chosen, 14.7</c>.</summary>
    internal static string Alone(PartyBlocks party) => (party.Alone.IsEmpty, party.InOneOption.IsEmpty) switch
    {
        (true, true) => "nothing",
        (true, false) => $"where such an option of a bracket is chosen, {string.Join(", ", party.InOneOption)}",
        (false, true) => string.Join(", ", party.Alone),
        _ => $"{string.Join(", ", party.Alone)}; and where such an option of a bracket is chosen, {string.Join(", ", party.InOneOption)}",
    };

    private static void Row(StringBuilder text, BlockingRow row, BlockingWords words)
    {
        var held = row.Held;
        var lines = new List<string>();
        foreach (var set in held.Sets)
        {
            lines.Add($"{(set.InOneOption ? "where such an option is chosen, " : "")}{words.Who(set)}: {BlockingWords.What(set)}");
        }

        lines.AddRange(RemarksOf(held));
        var left = Narrow(row.What);
        var right = lines.SelectMany(l => Wide(l)).ToList();
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            text.Append($"{(i < left.Count ? left[i] : ""),-Column}{(i < right.Count ? right[i] : "")}".TrimEnd()).Append('\n');
        }
    }

    /// <summary>What is to be said of a row besides its sets.</summary>
    internal static IEnumerable<string> RemarksOf(HeldBack held)
    {
        if (held.Unknown is { } unknown)
        {
            yield return $"Unknown: {unknown}";
        }
        else if (held.Sets.IsEmpty)
        {
            yield return "nobody";
        }

        if (!held.Outside.IsEmpty)
        {
            yield return $"besides, what the text puts into nobody's hands: {string.Join("; ", held.Outside)}";
        }

        if (held.NeverInOneOption)
        {
            yield return "Where some options are chosen it never comes about, whatever anybody does.";
        }
    }

    private static void Others(StringBuilder text, BlockingTable table)
    {
        Line(text, "Nobody can hold back, but for entry into force where it needs that", table.Free);
        Line(text, "Only for a case that nobody is awaited to bring about", table.Cases);
        Line(text, "Never, as the text stands, whatever anybody does", table.Never);
    }

    private static void Line(StringBuilder text, string what, ValueList<string> labels)
    {
        if (!labels.IsEmpty)
        {
            TextLines.Wrap(text, $"{Names.List(labels, "and")}.", $"\n{what}: ", "");
        }
    }

    private static void Decisions(StringBuilder text, BlockingTable table, BlockingWords words)
    {
        if (table.Decisions.IsEmpty)
        {
            return;
        }

        text.Append("\nDecisions and approvals\n");
        foreach (var decision in table.Decisions.DistinctBy(d => (d.What, d.Sets, d.Unknown)))
        {
            var sets = decision.Sets.Select(s => s.Count == 1 ? $"{words.Of(s[0])} alone" : $"{Names.List(s.Select(words.Of), "and")} together").ToList();
            TextLines.Wrap(text, $"{decision.What}: {decision.Unknown ?? $"{Names.List(sets, "or")}."}", "- ", "  ");
        }
    }

    private static List<string> Narrow(string words) => TextLines.Of(words, Column - 2);

    private static List<string> Wide(string words) => TextLines.Of(words, TextLines.Width - Column);
}
