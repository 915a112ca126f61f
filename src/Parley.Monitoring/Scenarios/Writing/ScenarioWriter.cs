using System.Text;
using NodaTime;
using Parley.Model.Scenarios;

namespace Parley.Monitoring.Scenarios.Writing;

/// <summary>Writes a scenario as it stands in an agreement: a heading and a bullet for each step.</summary>
/// <remarks>
/// Read as a part of the same agreement, the text gives the same states at every moment. Events lose their ids, but for those that corrections name; quotation marks
/// inside names, sources and notes become single ones, and line breaks blanks.
/// </remarks>
public static class ScenarioWriter
{
    /// <exception cref="ArgumentException">A step speaks of a party, an act or a place that the agreement does not know.</exception>
    public static string Write(Agreement agreement, string name, IReadOnlyList<ScenarioStep> steps)
    {
        var sentences = new SentenceWriter(agreement, NamesNeeded(steps));
        var text = new StringBuilder($"### {Quotes.Flat(name)}\n");
        bool? expected = null;
        for (var i = 0; i < steps.Count; i++)
        {
            var expects = steps[i] is Expectation;
            foreach (var sentence in sentences.Write(steps[i], i + 1))
            {
                text.Append($"- {(expected == expects ? "And" : expects ? "Then" : expected is null ? "Given" : "When")} {sentence}.\n");
                expected = expects;
            }
        }

        return text.ToString();
    }

    /// <summary>What led to a moment, as steps: the supposed entry into force, then each event in the order in which it became known, then time until the moment.</summary>
    /// <param name="inForce">Null where nothing is supposed of the entry into force.</param>
    /// <param name="happened">Events and gaps; of two events under one id the one known first counts.</param>
    public static IReadOnlyList<ScenarioStep> Steps(Instant? inForce, IEnumerable<Model.Events.Event> happened, Instant until)
    {
        var nowhere = Model.Sources.SourceAnchor.WholeFile("");
        var events = happened.OrderBy(e => e.KnownAt).ThenBy(e => e.When.From).ThenBy(e => e.Id.Value, StringComparer.Ordinal).DistinctBy(e => e.Id);
        return
        [
            .. inForce is { } entry ? [new EntryStep(nowhere, "", Model.Events.When.At(entry))] : Array.Empty<ScenarioStep>(),
            .. events.Select(e => new EventStep(nowhere, "", [e])),
            new WaitStep(nowhere, "", until),
        ];
    }

    private static HashSet<EventId> NamesNeeded(IEnumerable<ScenarioStep> steps) =>
        [.. steps.OfType<EventStep>().SelectMany(s => s.Events.AsEnumerable()).Select(e => e.Corrects).OfType<EventId>()];
}
