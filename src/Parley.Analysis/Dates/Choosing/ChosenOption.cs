namespace Parley.Analysis.Dates.Choosing;

/// <summary>An option of a bracket in the document's words.</summary>
internal sealed class ChosenOption(AnalysisContext context, DateOption option)
{
    /// <summary>Longer texts are cut: the place is shown beside the message.</summary>
    private const int LongestText = 60;

    public Bracket Bracket { get; } = context.Agreement.Brackets.First(b => b.Id == context.Dates.Choices[option.Choice].Bracket);

    public ChoiceGuard Guard => new(Bracket.Id, context.Dates.Choices[option.Choice].Options[option.Option]);

    private bool IsLeftOut => Guard.Option < 0;

    public SourceAnchor Source => IsLeftOut ? Bracket.Source : Bracket.Options[Guard.Option].Source;

    /// <summary><c>"60" in 1.1</c>; <c>1.3 without "by 1 May 2026"</c></summary>
    public string Words
    {
        get
        {
            var text = Short(Bracket.Options[Math.Max(Guard.Option, 0)].Text);
            var at = Bracket.Provision?.Value;
            return (IsLeftOut, at) switch
            {
                (true, null) => $"to leave out \"{text}\"",
                (true, _) => $"{at} without \"{text}\"",
                (false, null) => $"\"{text}\"",
                (false, _) => $"\"{text}\" in {at}",
            };
        }
    }

    /// <summary>The change that leaves the only other option, or null where there are several.</summary>
    public CodeFix? WithoutIt => (Bracket.Kind, Bracket.Options.Count) switch
    {
        (BracketKind.Alternatives, 2) when Bracket.Options[1 - Guard.Option].Text is var text => new CodeFix($"Keep only \"{Short(text)}\"", Bracket.Source, text),
        _ => null,
    };

    private static string Short(string text) => text.Length <= LongestText ? text : $"{text[..(LongestText - 1)].TrimEnd()}…";
}
