using Parley.Analysis.Exposing;
using Parley.Documents.Words;

namespace Parley.Documents.Exposures;

/// <summary>How texts and pictures speak of who goes first.</summary>
internal sealed class ExposureWords(Agreement agreement)
{
    private readonly Names _names = new(agreement);

    public string Of(PartyId party) => _names.Of(party);

    public string Of(IEnumerable<PartyId> parties) => Names.List(parties.Select(_names.Of), "and");

    /// <summary><c>Russia has withdrawn its forces from the Strip (14.6)</c></summary>
    public static string Step(ExposureStep step) => step.Duty is { } duty ? $"{step.Words} ({duty})" : step.Words;

    /// <summary>What a step is besides: <c>cannot be taken back</c>, <c>has to be verified first</c>, <c>where that option of a bracket is chosen</c>.</summary>
    public static IReadOnlyList<string> Marks(ExposureStep step) =>
    [
        .. step.InOneOption ? ["where that option of a bracket is chosen"] : (string[])[],
        .. step.Irreversible ? ["cannot be taken back"] : (string[])[],
        .. step.Verified ? ["has to be verified first"] : (string[])[],
    ];

    /// <summary>What is promised: <c>Ukraine: "Ukraine shall …"</c>.</summary>
    public string Promise(Norm promise) => $"{(promise.Bearers.IsEmpty ? "" : $"{Of(promise.Bearers)}: ")}\"{promise.Words.TrimEnd('.')}\"";

    /// <summary>Said of what never falls due; null for others.</summary>
    public static string? Never(Exposure exposure) => !exposure.Never ? null
        : $"As the text stands {(exposure.Promise is { } promise ? $"{promise.Label()} never falls due" : "it never enters into force")}, whatever anybody does: checking says why.";

    /// <summary>Those before which there is something to do; of several sentences in the same words, once.</summary>
    public static IEnumerable<Exposure> Told(IEnumerable<Exposure> exposures) =>
        exposures.Where(e => !e.Steps.IsEmpty).DistinctBy(e => (e.Promise?.Provision, e.Promise?.Words, e.AfterEntry, e.Steps));

    /// <summary>The promises before which a party has nothing to do, or nothing more than before entry into force; by their provisions.</summary>
    public static IReadOnlyList<(string What, ValueList<string> Provisions)> Free(IEnumerable<Exposure> exposures)
    {
        var all = exposures.ToList();
        var entry = all.Exists(e => e.Promise is null && e.Steps.Count > 0);
        return
        [
            .. new (string What, ValueList<string> Provisions)[]
            {
                ("nothing", Provisions(all.Where(e => !(entry && e.AfterEntry)))),
                ("nothing more than what comes before entry into force", Provisions(all.Where(e => entry && e.AfterEntry))),
            }.Where(f => !f.Provisions.IsEmpty),
        ];
    }

    private static ValueList<string> Provisions(IEnumerable<Exposure> exposures) =>
        exposures.Where(e => e.Steps.IsEmpty).Select(e => e.Promise?.Provision.Value ?? "entry into force").Distinct().ToValueList();
}
