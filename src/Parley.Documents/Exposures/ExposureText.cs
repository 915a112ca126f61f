using System.Text;
using Parley.Analysis.Exposing;
using Parley.Analysis.Exposing.Reordering;
using Parley.Documents.Words;

namespace Parley.Documents.Exposures;

/// <summary>Who goes first, as plain text of at most 80 columns: for each party what it is promised, what it must have done before, and which changes would lessen that.</summary>
public static class ExposureText
{
    public static string Write(Agreement agreement, ValueList<Exposure> exposures, LesseningAnswer lessening)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(lessening);
        var changes = new LesseningWords(agreement);
        var text = new StringBuilder();
        var words = new ExposureWords(agreement);
        TextLines.Wrap(text, agreement.Title, "", "");
        TextLines.Wrap(text, "What each side must have done before something that it is promised falls due.", "", "");
        foreach (var party in exposures.GroupBy(e => e.Party))
        {
            text.Append('\n').Append(Names.Capital(words.Of(party.Key))).Append('\n');
            foreach (var exposure in ExposureWords.Told(party))
            {
                TextLines.Wrap(text, $"before {What(exposure, words)}:", "- ", "  ");
                foreach (var (step, number) in exposure.Steps.Select((s, i) => (s, i + 1)))
                {
                    TextLines.Wrap(text, Names.Capital(ExposureWords.Step(step)) + Marks(step), $"  {number}. ", "     ");
                }

                if (ExposureWords.Never(exposure) is { } never)
                {
                    TextLines.Wrap(text, never, "  ! ", "    ");
                }

                foreach (var change in changes.Of(exposure, lessening))
                {
                    TextLines.Wrap(text, change, "  * ", "    ");
                }
            }

            foreach (var (what, provisions) in ExposureWords.Free(party))
            {
                TextLines.Wrap(text, $"before {Names.List(provisions, "and")}: {what}.", "- ", "  ");
            }
        }

        if (lessening.Unknown is { } unknown)
        {
            TextLines.Wrap(text, $"What would lessen it is not told in full. {unknown}", "\n", "");
        }

        if (LeftOut.Of(agreement) is { } unread)
        {
            TextLines.Wrap(text, unread, "\n", "");
        }

        return text.ToString();
    }

    private static string What(Exposure exposure, ExposureWords words) => exposure.Promise is not { } promise ? "this agreement enters into force"
        : $"{promise.Provision}{(exposure.AfterEntry ? ", and once this agreement is in force" : "")} ({words.Promise(promise)})";

    private static string Marks(ExposureStep step) =>
        (step.InOneOption ? ", where that option of a bracket is chosen" : "") + (step.Irreversible ? "; cannot be taken back" : "") + (step.Verified ? "; has to be verified first" : "");
}
