using NodaTime;
using Parley.Documents.Explanations;

namespace Parley.Workspace.Runs;

/// <summary>Explains an agreement or some provisions of it.</summary>
public static class ExplainRun
{
    /// <summary>The provisions that somebody names: one by its number with its items, or all of an article; null where there is none by that number.</summary>
    public static ValueList<Provision>? Find(Agreement agreement, string number)
    {
        var found = agreement.Provisions.Where(p => IsOrStandsUnder(p, number)).ToValueList();
        return found.IsEmpty ? null : found;
    }

    /// <summary>The number most like what was typed, or null.</summary>
    public static string? Nearest(Agreement agreement, string number) =>
        Spelling.Nearest(number, agreement.Provisions.Select(p => p.Id.Value).Concat(agreement.Provisions.Select(p => p.ArticleNumber)).Distinct());

    /// <param name="provisions">Empty: all, with what the names mean.</param>
    public static AgreementExplanation Explain(AgreementFile file, IReadOnlyCollection<Provision> provisions, LocalDate? inForce)
    {
        var agreement = file.Compilation!.Agreement;
        var explainer = new Explainer(agreement, inForce, file.Ground!.Atlas);
        var explanation = provisions.Count == 0 ? explainer.OfAll() : explainer.OfSome(provisions);
        var findings = file.Check.Findings.ToLookup(f => f.Provision);
        return explanation with { Provisions = explanation.Provisions.Select(p => p with { Findings = findings[p.Provision.Id.Value].Count() }).ToValueList() };
    }

    private static bool IsOrStandsUnder(Provision provision, string number) =>
        string.Equals(provision.Id.Value, number, StringComparison.OrdinalIgnoreCase)
        || provision.Id.Value.StartsWith(number + "(", StringComparison.OrdinalIgnoreCase)
        || string.Equals(provision.ArticleNumber, number, StringComparison.OrdinalIgnoreCase);
}
