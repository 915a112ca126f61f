using System.Text;
using Parley.Documents.Words;
using Parley.Negotiation.Drafts;

namespace Parley.Documents.Drafts;

/// <summary>What moved from one draft to the next, and for whom, as a table in plain text of at most 80 columns: the earlier draft, the later one, whom it concerns.</summary>
public static class DraftTable
{
    private const int Column = 26;
    private const string Gap = "  ";

    public static string Write(DraftChanges changes, Agreement before, Agreement now)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var text = new StringBuilder();
        TextLines.Wrap(text, $"What moved from \"{before.Title}\" to \"{now.Title}\", and for whom. Sentences are matched by what they say, not by their numbers.", "", "");
        TextLines.Wrap(text, Names.Capital($"{DraftWords.Counts(changes)}."), "", "");
        text.Append('\n');
        Row(text, [NameOf(before, "before")], [NameOf(now, "now")], ["For whom"]);
        string? subject = null;
        foreach (var move in changes.Moves)
        {
            if (move.Subject != subject)
            {
                text.Append(new string('-', (3 * Column) + (2 * Gap.Length) - 2)).Append('\n');
                TextLines.Wrap(text, move.Subject, "", "");
                subject = move.Subject;
            }

            Row(text, Cell(move.Before, "(not in it)"), Cell(move.Now, "(not in it)"), [.. DraftMoveWords.Of(move).SelectMany(w => TextLines.Of(w, Column - 2))]);
            text.Append('\n');
        }

        foreach (var declared in changes.Declared)
        {
            TextLines.Wrap(text, $"{declared.What}: before {declared.Before}, now {declared.Now}{(declared.In.IsEmpty ? "" : $" (in {string.Join(", ", declared.In)})")}.", "Declared otherwise: ", "  ");
        }

        Rest(text, "The same", changes.Same);
        Line(text, "Named only before", changes.OnlyBefore);
        Line(text, "Named only now", changes.OnlyNow);
        Line(text, "Could not be read before, and nothing is said of it", changes.UnreadBefore.Select(p => p.Value));
        Line(text, "Could not be read now, and nothing is said of it", changes.UnreadNow.Select(p => p.Value));
        return text.ToString();
    }

    private static string NameOf(Agreement draft, string otherwise) => draft.Draft is { } day ? day.ToString("uuuu-MM-dd", null) : otherwise;

    private static List<string> Cell(DraftSentence? sentence, string otherwise) => TextLines.Of(sentence is null ? otherwise : sentence.Number == sentence.Subject ? sentence.Words : $"{sentence.Number} {sentence.Words}", Column);

    private static void Row(StringBuilder text, List<string> before, List<string> now, List<string> whom)
    {
        for (var i = 0; i < Math.Max(before.Count, Math.Max(now.Count, whom.Count)); i++)
        {
            string At(List<string> lines) => i < lines.Count ? lines[i] : "";
            text.Append($"{At(before),-Column}{Gap}{At(now),-Column}{Gap}{At(whom)}".TrimEnd()).Append('\n');
        }
    }

    private static void Rest(StringBuilder text, string what, ValueList<Move> moves) => Line(text, what, moves.Select(DraftMoveWords.Numbers));

    private static void Line(StringBuilder text, string what, IEnumerable<string> items)
    {
        if (items.Distinct().ToList() is { Count: > 0 } all)
        {
            TextLines.Wrap(text, $"{string.Join(", ", all)}.", $"{what}: ", "  ");
        }
    }
}
