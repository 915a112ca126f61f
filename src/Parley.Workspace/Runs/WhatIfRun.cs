using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Parley.Analysis.Supposing;
using Parley.Documents.WhatIf;
using Parley.Language;
using Parley.Model.Scenarios;
using Parley.Monitoring.Supposing;

namespace Parley.Workspace.Runs;

/// <summary>Asks an agreement what follows if something happens, or never does.</summary>
/// <remarks>What is supposed is read in the agreement's own names: as one more scenario, and as the condition of one more provision, of a copy that nobody keeps.</remarks>
public static partial class WhatIfRun
{
    private const string Scenario = "What is supposed";
    private const string Article = "9999";

    /// <returns>The answer, or the remarks about what could not be read; their places mean nothing to the caller.</returns>
    public static (WhatIfAnswer? Answer, ValueList<Diagnostic> Problems) Ask(AgreementFile file, WhatIfQuestion question)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(question);
        var agreement = file.Compilation!.Agreement;
        var (steps, storyProblems) = StepsOf(file.Text!, question);
        var (never, neverProblems) = FactsOf(file.Text!, question.Never);
        ValueList<Diagnostic> problems = [.. storyProblems, .. neverProblems];
        if (!problems.IsEmpty)
        {
            return (null, problems);
        }

        var atlas = file.Ground!.Atlas;
        var events = steps.OfType<EventStep>().SelectMany(s => s.Events).ToValueList();
        var supposition = new Supposition(events, never);
        ValueList<string> supposed = [.. question.Events, .. question.Never.Select(n => $"it never comes about that {n}")];
        return (new WhatIfAnswer(agreement, supposed, SupposedStates.After(agreement, atlas, steps), Reach.Lost(agreement, atlas, supposition), Reach.LeftOpen(agreement, supposition)), []);
    }

    private static (IReadOnlyList<ScenarioStep> Steps, ValueList<Diagnostic> Problems) StepsOf(SourceText source, WhatIfQuestion question)
    {
        var story = new StringBuilder(source.Text).Append(CultureInfo.InvariantCulture, $"\n\n## Scenarios\n### {Scenario}\n");
        var start = story.Length;
        if (question.InForce is { } day)
        {
            story.Append(CultureInfo.InvariantCulture, $"- Given the agreement enters into force on {Iso(day)}.\n");
        }

        foreach (var happening in question.Events)
        {
            story.Append(CultureInfo.InvariantCulture, $"- When {Dated(happening, question)}.\n");
        }

        if (question.Until is { } until)
        {
            story.Append(CultureInfo.InvariantCulture, $"- When nothing else happens until {Iso(until)}.\n");
        }

        if (story.Length == start)
        {
            return ([], []);
        }

        var compiled = AgreementCompiler.Compile(new SourceText(source.File, story.ToString()));
        var problems = compiled.Diagnostics.Where(d => d.At.Span.Start >= start && d.Severity == DiagnosticSeverity.Error).ToValueList();
        return (compiled.Agreement.Scenarios.LastOrDefault(s => s.Name == Scenario)?.Steps.ToList() ?? [], problems);
    }

    private static (ValueList<Fact> Facts, ValueList<Diagnostic> Problems) FactsOf(SourceText source, ValueList<string> never)
    {
        if (never.IsEmpty)
        {
            return ([], []);
        }

        var text = new StringBuilder(source.Text).Append(CultureInfo.InvariantCulture, $"\n\n## Article {Article}. Supposed\n");
        var start = text.Length;
        foreach (var (fact, number) in never.Select((f, i) => (f.Trim().TrimEnd('.'), i + 1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Article}.{number} This agreement is suspended if {fact}.\n\n");
        }

        var compiled = AgreementCompiler.Compile(new SourceText(source.File, text.ToString()));
        var facts = compiled.Agreement.Norms.Where(n => n.Provision.Value.StartsWith(Article + ".", StringComparison.Ordinal))
            .SelectMany(n => n.Conditions).SelectMany(c => FactsIn(c.Condition)).ToValueList();
        return (facts, compiled.Diagnostics.Where(d => d.At.Span.Start >= start && d.Severity == DiagnosticSeverity.Error).ToValueList());
    }

    private static IEnumerable<Fact> FactsIn(Condition condition) => condition switch
    {
        FactCondition fact => [fact.Fact],
        AndCondition and => and.Parts.SelectMany(FactsIn),
        OrCondition or => or.Parts.SelectMany(FactsIn),
        _ => [],
    };

    /// <summary>With the day on which it happens: <c>on day 10</c> counts from entry into force, whose own day is not counted.</summary>
    private static string Dated(string happening, WhatIfQuestion question)
    {
        var words = happening.Trim().TrimEnd('.');
        words = OnDay().Replace(words, m => $"on {Iso((question.InForce ?? question.On).PlusDays(int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)))}");
        return HasDay().IsMatch(words) ? words : $"{words} on {Iso(question.On)}";
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    [GeneratedRegex(@"\bon day (\d{1,5})\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnDay();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2} \w+ \d{4}\b")]
    private static partial Regex HasDay();
}
