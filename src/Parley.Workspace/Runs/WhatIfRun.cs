using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Parley.Analysis.Supposing;
using Parley.Documents.WhatIf;
using Parley.Model.Scenarios;
using Parley.Monitoring.Supposing;
using Parley.Workspace.Editing;
using Parley.Workspace.Exploring;

namespace Parley.Workspace.Runs;

/// <summary>Asks an agreement what follows if something happens, or never does.</summary>
/// <remarks>What happens is read as one more scenario, what never does as a question that begins with "Never:"; both in the agreement's own names.</remarks>
public static partial class WhatIfRun
{
    private const string Scenario = "What is supposed";

    /// <returns>The answer, or in sentences what could not be read or supposed.</returns>
    public static (WhatIfAnswer? Answer, ValueList<string> Problems) Ask(AgreementFile file, WhatIfQuestion question)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(question);
        var agreement = file.Compilation!.Agreement;
        var (steps, storyProblems) = StepsOf(file.Text!, question);
        var (never, neverProblems) = NeverOf(file, question.Never);
        ValueList<string> problems = [.. storyProblems, .. neverProblems];
        if (!problems.IsEmpty)
        {
            return (null, problems);
        }

        var atlas = file.Ground!.Atlas;
        var supposition = new Supposition(steps.OfType<EventStep>().SelectMany(s => s.Events).ToValueList(), never);
        ValueList<string> supposed = [.. question.Events, .. question.Never.Select(n => $"it never comes about that {n}")];
        var (lost, otherWays) = Reach.Of(agreement, atlas, supposition);
        return (new WhatIfAnswer(agreement, supposed, SupposedStates.After(agreement, atlas, steps), lost, otherWays, Reach.LeftOpen(agreement, supposition)), []);
    }

    private static (ValueList<ScenarioStep> Steps, ValueList<string> Problems) StepsOf(SourceText source, WhatIfQuestion question)
    {
        var lines = new List<string>();
        if (question.InForce is { } day)
        {
            lines.Add($"- Given the agreement enters into force on {Iso(day)}.");
        }

        var problems = new List<string>();
        foreach (var happening in question.Events)
        {
            var words = OnDay().Replace(happening.Trim().TrimEnd('.'), m => DayAfterEntry(m, question) is { } counted ? $"on {Iso(counted)}" : m.Value);
            if (OnDay().Match(words) is { Success: true } unknown)
            {
                problems.Add($"\"{unknown.Value}\" is no day that can be counted. Say from when with --in-force 2026-01-15, and count fewer than 100000 days.");
                continue;
            }

            var dated = HasDay().IsMatch(words) ? words : question.On is { } on ? $"{words} on {Iso(on)}" : null;
            if (dated is null)
            {
                problems.Add($"\"{happening}\" names no day. Say it with --on 2026-01-30, or in the words: \"... on 2026-01-30\".");
                continue;
            }

            lines.Add($"- When {dated}.");
        }

        if (question.Until is { } until)
        {
            lines.Add($"- When nothing else happens until {Iso(until)}.");
        }

        if (lines.Count == 0 || problems.Count > 0)
        {
            return ([], problems.ToValueList());
        }

        var (agreement, _, errors) = AppendedSection.Read(source, "Scenarios", lines.Prepend($"### {Scenario}"));
        return (agreement.Scenarios[^1].Steps, errors.Select(Sentence).ToValueList());
    }

    private static (ValueList<Fact> Facts, ValueList<string> Problems) NeverOf(AgreementFile file, ValueList<string> never)
    {
        if (never.IsEmpty)
        {
            return ([], []);
        }

        var (questions, errors) = ExploreRun.Questions(file, [.. never.Select(n => $"Never: {n.Trim().TrimEnd('.')}.")]);
        if (!errors.IsEmpty)
        {
            return ([], errors.Select(Sentence).ToValueList());
        }

        var facts = new List<Fact>();
        var problems = new List<string>();
        foreach (var (asked, words) in questions.Zip(never))
        {
            var read = asked is { Claims: [var claim], Whenever.IsEmpty: true, By: null } ? NeverFacts.Of(claim) : [];
            facts.AddRange(read);
            problems.AddRange(read.IsEmpty ? [$"\"{words}\" cannot be supposed never to come true. Name an act (\"P has ACTed\") or what becomes of a provision (\"14.3 is decided\")."] : []);
        }

        return (facts.ToValueList(), problems.ToValueList());
    }

    private static string Sentence(Diagnostic problem) => $"{problem.Code}: {problem.Message}";

    /// <summary><c>on day 10</c> counts from entry into force, whose own day is not counted; null beyond the calendar.</summary>
    private static LocalDate? DayAfterEntry(Match words, WhatIfQuestion question) =>
        (question.InForce ?? question.On) is { } start && int.TryParse(words.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days < 100_000 && start.Year < 9000 ? start.PlusDays(days) : null;

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    [GeneratedRegex(@"\bon day (\d+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnDay();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2} \w+ \d{4}\b|\b\w+ \d{1,2}, \d{4}\b")]
    private static partial Regex HasDay();
}
