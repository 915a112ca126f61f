using System.Globalization;
using System.Text;
using Parley.Language.Forms;

namespace Parley.Workspace.Catalogue.Language;

/// <summary>The pages of the language that are made from the reader's own tables.</summary>
public static class LanguagePages
{
    private static readonly (FormFamily Family, string Title)[] Titles =
    [
        (FormFamily.Norm, "Who must, must not or may do what"),
        (FormFamily.Power, "Powers over other provisions"),
        (FormFamily.Remedy, "What follows a breach"),
        (FormFamily.Decision, "Decisions that are put off, and how a body decides"),
        (FormFamily.Approval, "Approvals"),
        (FormFamily.Verification, "Verification and reports"),
        (FormFamily.Request, "What a body asks of others"),
        (FormFamily.Meaning, "What is so by being said"),
        (FormFamily.Life, "Life of the agreement and of provisions"),
        (FormFamily.Priority, "Which provision comes first"),
        (FormFamily.Time, "Times"),
        (FormFamily.Condition, "Conditions"),
        (FormFamily.Fact, "Facts: what can come true"),
        (FormFamily.Place, "Places"),
        (FormFamily.Quantity, "How much and how many"),
    ];

    /// <summary>File names and contents.</summary>
    public static IEnumerable<(string File, string Text)> Pages() => [("forms.md", Forms()), ("grammar.md", Grammar())];

    private static string Forms()
    {
        var page = new StringBuilder("# The forms of treaty English\n\n");
        page.Append("Made from the reader's own table (`parley docs language`). Every example here is read by a test, and another test makes sentences from the patterns.\n\n");
        page.Append("Words in capitals are slots ([grammar](grammar.md)): P and Q are parties, V verifies, B is a body, N and M are provisions. ");
        page.Append("A bar stands between words of which one is used; a question mark behind what can be left out.\n");
        foreach (var (family, title) in Titles)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
            foreach (var form in SentenceForms.All.Where(f => f.Family == family))
            {
                page.Append(CultureInfo.InvariantCulture, $"\n**`{form.Pattern}`** {form.Meaning}\n\n> {form.Example}\n");
            }
        }

        return page.ToString();
    }

    private static string Grammar()
    {
        var page = new StringBuilder("# The grammar, from the reader's tables\n\n");
        page.Append("Made by `parley docs language`. A sentence is one of the forms below; a slot in capitals is filled as the second part says; the third part lists the words that the reader looks for.\n\n## Forms\n\n```text\n");
        foreach (var (family, _) in Titles)
        {
            var forms = SentenceForms.All.Where(f => f.Family == family).Select(f => f.Pattern).ToList();
            var name = forms.Count > 0 && (int)family < (int)FormFamily.Time ? family.ToString() : family.ToString().ToUpperInvariant();
            page.Append(CultureInfo.InvariantCulture, $"{name,-12} = {string.Join($"\n{new string(' ', 13)}| ", forms)}\n");
        }

        page.Append("```\n\n## Slots\n\n| slot | what can stand there | for example |\n| --- | --- | --- |\n");
        foreach (var slot in FormSlot.All)
        {
            var examples = slot.Family is { } family ? $"any form of {family.ToString().ToUpperInvariant()}" : string.Join("; ", slot.Instances);
            page.Append(CultureInfo.InvariantCulture, $"| {slot.Name} | {slot.Meaning} | {examples.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        page.Append("\n## Words\n");
        foreach (var (name, meaning, words) in WordTables.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n**{name}**, {meaning}: {string.Join(", ", words)}.\n");
        }

        return page.ToString();
    }
}
