using System.Globalization;
using System.Text;
using Parley.Language.Forms;

namespace Parley.Workspace.Catalogue.Language;

/// <summary>What happens to texts that are pasted as they are into an empty agreement: how many of their normative sentences are read, and how many reported.</summary>
public static class CoveragePage
{
    private const string EmptyAgreement =
        """
        ---
        parley: 1
        title: Pasted
        draft: 2026-01-01
        time zone: Etc/UTC
        ---

        ## Article 1. Pasted text

        """;

    /// <summary>The table, one row for each text and the sum.</summary>
    /// <param name="texts">Each with the name that its row bears.</param>
    public static string Write(IEnumerable<(string Name, SourceText Text)> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var page = new StringBuilder("# What becomes of pasted text\n\n");
        page.Append("Each text is pasted as it is into an empty agreement, in which nothing is declared, and read. Made by `parley docs coverage FILE...`; the texts are UN documents and lie beside the project, not in it.\n\n");
        page.Append("*Understood*: read, no error. *To declare*: the sentence is in a form that is read, and a party, a term or an act in it has to be declared first, which the message says. ");
        page.Append("*Reported*: not read; the error says what was expected and shows the nearest form. *Silent*: neither; always 0.\n\n");
        page.Append("| text | sentences | normative | understood | to declare | reported | silent |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        var sum = new ReadingCoverage(0, 0, 0, 0, 0, 0);
        foreach (var (name, text) in texts)
        {
            var coverage = ReadingCoverage.Of(new SourceText(text.File, EmptyAgreement + text.Text));
            sum = ReadingCoverage.Add(sum, coverage);
            Append(page, name, coverage);
        }

        Append(page, "**all**", sum);
        return page.ToString();
    }

    private static void Append(StringBuilder page, string name, ReadingCoverage row) =>
        page.Append(CultureInfo.InvariantCulture, $"| {name} | {row.Sentences} | {row.Normative} | {row.Understood} | {row.ToDeclare} | {row.Reported} | {row.Silent} |\n");
}
