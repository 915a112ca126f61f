using Parley.Language;
using Parley.Language.Formatting;

namespace Parley.Fuzz.Targets;

/// <summary>Formatting twice is formatting once, and what is understood of the text stays the same.</summary>
internal sealed class FormatterTarget : ITarget
{
    public IReadOnlyList<string> Words => AgreementSeeds.Words;

    public IEnumerable<string> Seeds() => AgreementSeeds.Texts();

    public void Run(string input)
    {
        var once = AgreementFormatter.Format(new SourceText("x.parley.md", input)).Text;
        if (!AgreementFormatter.Format(new SourceText("x.parley.md", once)).IsSame)
        {
            throw new LawBrokenException("Formatting a formatted text changes it.");
        }

        var (before, after) = (Understood(input), Understood(once));
        if (before != after)
        {
            var at = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
            throw new LawBrokenException($"Formatting changes what is understood: {Around(before, at)} becomes {Around(after, at)}");
        }
    }

    private static string Understood(string text)
    {
        var compilation = AgreementCompiler.Compile(new SourceText("x.parley.md", text));
        var agreement = compilation.Agreement;
        return string.Join('\n',
            agreement.Parties.Select(p => $"{p.Id} {p.Role} {string.Join(",", p.Aliases)}")
                .Concat(agreement.Places.Select(p => $"{p.Id}"))
                .Concat(agreement.Terms.Select(t => $"{t.Name} {t.Meaning}"))
                .Concat(agreement.Provisions.Select(p => $"{p.Id} {p.Article} {p.Standing} {p.Words}"))
                .Concat(agreement.Norms.Select(n => $"{n.Id} {n.GetType().Name} {n.Words} {string.Join(",", n.Bearers)} {string.Join(",", n.Footnotes)}"))
                .Concat(agreement.Footnotes.Select(f => $"{f.Id} {f.Text}"))
                .Concat(compilation.Diagnostics.Select(d => $"{d.Code} {d.Provision}").Order(StringComparer.Ordinal)));
    }

    private static string Around(string text, int at) => text.Substring(Math.Max(0, at - 20), Math.Min(60, text.Length - Math.Max(0, at - 20))).ReplaceLineEndings("/");
}
