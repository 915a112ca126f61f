using System.Text;
using Parley.Analysis.Exposing;
using Parley.Documents.Words;

namespace Parley.Documents.Exposures;

/// <summary>Who goes first, as plain text of at most 80 columns: for each party what it is promised, and what it must have done before.</summary>
public static class ExposureText
{
    public static string Write(Agreement agreement, ValueList<Exposure> exposures)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var text = new StringBuilder();
        var names = new Names(agreement);
        TextLines.Wrap(text, agreement.Title, "", "");
        TextLines.Wrap(text, "What each side must have done before something that it is promised falls due.", "", "");
        foreach (var party in exposures.GroupBy(e => e.Party))
        {
            text.Append('\n').Append(Capital(names.Of(party.Key))).Append('\n');
            var first = party.Where(e => e.Steps.Count > 0).ToList();
            foreach (var exposure in first)
            {
                TextLines.Wrap(text, $"before {exposure.Promise.Provision} ({Names.List(exposure.Promise.Bearers.Select(names.Of), "and")}: \"{exposure.Promise.Words.TrimEnd('.')}\"):", "- ", "  ");
                foreach (var (step, number) in exposure.Steps.Select((s, i) => (s, i + 1)))
                {
                    TextLines.Wrap(text, $"{step.Words}{(step.Duty is { } duty ? $" ({duty})" : "")}{Marks(step)}", $"  {number}. ", "     ");
                }
            }

            var free = party.Where(e => e.Steps.Count == 0).Select(e => e.Promise.Provision.Value).Distinct().ToList();
            if (free.Count > 0)
            {
                TextLines.Wrap(text, $"before {Names.List(free, "and")}: nothing.", "- ", "  ");
            }
        }

        return text.ToString();
    }

    private static string Marks(ExposureStep step) => (step.Irreversible, step.Verified) switch
    {
        (true, true) => "; cannot be taken back, and has to be verified first",
        (true, false) => "; cannot be taken back",
        (false, true) => "; has to be verified first",
        _ => "",
    };

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
