using Parley.Analysis.Exposing;
using Parley.Analysis.Exposing.Reordering;
using Parley.Documents.Words;

namespace Parley.Documents.Exposures;

/// <summary>How a change that lessens exposure is told: what to change, and whom it then exposes instead.</summary>
internal sealed class LesseningWords(Agreement agreement)
{
    private readonly ExposureWords _words = new(agreement);

    /// <summary>The changes that concern what stands before one promise, each as sentences that name its step by number.</summary>
    public IEnumerable<string> Of(Exposure exposure, LesseningAnswer answer) =>
        answer.Found.Where(l => l.Party == exposure.Party && l.Promise?.Id == exposure.Promise?.Id)
            .Select(l => $"{Head(l, exposure.Steps.ToList().IndexOf(l.Step) + 1)} {Instead(l)}");

    /// <summary>All of them in a row, for whoever cannot see the picture; empty where there are none.</summary>
    public string All(ValueList<Exposure> exposures, LesseningAnswer answer) => string.Join(' ', ExposureWords.Told(exposures).SelectMany(e =>
        Of(e, answer).Select(l => $"{Names.Capital(_words.Of(e.Party))} before {e.Promise?.Label() ?? "entry into force"}: {l}")).Append(answer.Unknown ?? "").Where(s => s.Length > 0));

    private static string Head(Lessening lessening, int number) => lessening.Kind switch
    {
        LesseningKind.Follows => $"Step {number} could come after it: {Changes(lessening)}.",
        LesseningKind.InParallel when lessening.Changes.Any(c => c.Kind == SentenceChangeKind.Add) => $"Step {number} could go side by side with it, both in parts that match: {Changes(lessening)}.",
        LesseningKind.InParallel => $"Step {number} could go side by side with it, as the text already says: {Changes(lessening)}.",
        _ => $"Step {number} could count once it is verified: {Changes(lessening)}.",
    };

    private static string Changes(Lessening lessening) => string.Join("; ", lessening.Changes.Select(Change));

    private static string Change(SentenceChange change) => change.Kind switch
    {
        SentenceChangeKind.LeaveOut => $"in {change.Sentence.Label()}, leave out that \"{change.Words}\"",
        SentenceChangeKind.CountFrom => $"let the time of {change.Sentence.Label()} count from {When(change.Instead)}, not from {When(change.Words)}",
        SentenceChangeKind.Add => $"add to {change.Sentence.Label()} \"{change.Words}\"",
        SentenceChangeKind.Replace => $"in {change.Sentence.Label()}, put \"{change.Instead}\" in the place of \"{change.Words}\"",
        _ => $"let {change.Sentence.Label()} name {change.Words} too",
    };

    private static string When(string clause) => clause == "this agreement is in force" ? "entry into force" : $"when {clause}";

    private string Instead(Lessening lessening)
    {
        if (lessening.Verifier is { } verifier)
        {
            return $"Then {_words.Of(verifier)} can hold it back by not verifying.";
        }

        var shifted = lessening.Instead.GroupBy(s => (s.Party, Words: ExposureWords.Step(s.Step)))
            .Select(g => $"{g.Key.Words} before {Names.List(g.Select(s => s.Promise?.Label() ?? "entry into force").Distinct(), "and")}").ToList();
        return shifted.Count == 0 ? "Then nobody else has to go first instead." : $"Then others go first: {string.Join("; ", shifted)}.";
    }
}
