using Parley.Analysis.Blocking;
using Parley.Analysis.Exposing;
using Parley.Analysis.Exposing.Reordering;
using Parley.Documents.Blocking;
using Parley.Documents.Exposures;
using Parley.Documents.Exposures.Picture;
using Parley.Documents.Html;
using Parley.Documents.Words;

namespace Parley.Documents.Report.Sections;

/// <summary>Who can hold what back by doing nothing, and who has to go first: of the text alone, whatever has happened.</summary>
internal static class BlockingSection
{
    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        var agreement = facts.Agreement;
        var table = BlockingTable.Of(agreement, Holdings.Of(agreement, null, CancellationToken.None));
        var exposures = Analysis.Exposing.Exposures.Of(agreement, null);
        using (to.Open("section", ("id", "blocking"), ("aria-labelledby", "blocking-h")))
        {
            to.Write("h2", "Who can block what", ("id", "blocking-h"));
            Holding(to, table, new BlockingWords(agreement));
            First(to, agreement, exposures);
            if (LeftOut.Of(agreement) is { } unread)
            {
                to.Write("p", unread, ("class", "quiet"));
            }
        }
    }

    private static void Holding(HtmlWriter to, BlockingTable table, BlockingWords words)
    {
        var rows = table.Rows.Where(r => r.Held is not { Sentence: null, Sets.IsEmpty: true, Unknown: null, NeverInOneOption: false, Outside.IsEmpty: true }).ToList();
        if (rows.Count == 0)
        {
            to.Write("p", "Nobody can keep any provision from falling due by doing nothing.");
            return;
        }

        to.Write("p", "Who can keep something from coming about by doing nothing. It is read from the text alone, and says nothing of what anybody intends.");
        using (to.Open("dl", ("class", "ledger")))
        {
            foreach (var party in table.Parties)
            {
                using (to.Open("div"))
                {
                    to.Write("dt", Names.Capital(party.Who));
                    to.Write("dd", party.Alone.IsEmpty && party.InOneOption.IsEmpty ? "can hold back nothing alone" : $"can hold back alone {BlockingText.Alone(party)}");
                }
            }
        }

        using (to.Open("table", ("class", "cards blocking")))
        {
            to.Write("caption", "What would have to come from whom.");
            Tables.Head(to, "What", "Who can hold it back");
            using (to.Open("tbody"))
            {
                rows.ForEach(r => Row(to, r, words));
            }
        }

        foreach (var (what, labels) in new[] { ("Only for a case that nobody is awaited to bring about", table.Cases), ("Never, as the text stands, whatever anybody does", table.Never) })
        {
            if (!labels.IsEmpty)
            {
                to.Write("p", $"{what}: {Names.List(labels, "and")}.", ("class", "quiet"));
            }
        }
    }

    private static void Row(HtmlWriter to, BlockingRow row, BlockingWords words)
    {
        using (to.Open("tr"))
        {
            to.Write("th", row.What, ("scope", "row"));
            using (Tables.Open(to, "Who can hold it back"))
            using (to.Open("ul", ("class", "plain")))
            {
                foreach (var set in row.Held.Sets)
                {
                    using (to.Open("li"))
                    {
                        to.Write("strong", words.Who(set));
                        to.Text($": {BlockingWords.What(set)}{(set.InOneOption ? " (where such an option of a bracket is chosen)" : "")}");
                    }
                }

                foreach (var remark in BlockingText.RemarksOf(row.Held))
                {
                    to.Write("li", remark);
                }
            }
        }
    }

    private static void First(HtmlWriter to, Agreement agreement, ValueList<Exposure> exposures)
    {
        to.Write("h3", "Who goes first");
        if (exposures.All(e => e.Steps.IsEmpty))
        {
            to.Write("p", "No party has to have done anything before what it is promised falls due.");
            return;
        }

        using (to.Open("figure"))
        {
            ExposurePicture.DrawInto(to, agreement, exposures);
            to.Write("figcaption", "Each flight of stairs leads down to something that a party is promised; its steps are what it must have done before.");
        }

        InWords(to, agreement, exposures, Lessenings.Of(agreement, null, exposures, CancellationToken.None));
    }

    /// <summary>What the picture shows, and which changes would lessen it.</summary>
    private static void InWords(HtmlWriter to, Agreement agreement, ValueList<Exposure> exposures, LesseningAnswer answer)
    {
        var (words, changes) = (new ExposureWords(agreement), new LesseningWords(agreement));
        using (to.Open("details"))
        {
            to.Write("summary", answer.Found.IsEmpty ? "The same in words" : "The same in words, and changes of the text that would lessen it");
            foreach (var exposure in exposures.GroupBy(e => e.Party).SelectMany(ExposureWords.Told))
            {
                to.Write("p", $"{Names.Capital(words.Of(exposure.Party))}, before {(exposure.Promise is { } promise ? $"{promise.Label()} ({words.Promise(promise)})" : "entry into force")}:");
                using (to.Open("ol", ("class", "plain")))
                {
                    foreach (var step in exposure.Steps)
                    {
                        to.Write("li", string.Join("; ", ExposureWords.Marks(step).Prepend(Names.Capital(ExposureWords.Step(step)))));
                    }
                }

                var told = changes.Of(exposure, answer).ToList();
                if (told.Count > 0)
                {
                    using (to.Open("ul", ("class", "plain")))
                    {
                        told.ForEach(c => to.Write("li", c));
                    }
                }
            }

            if (answer.Unknown is { } unknown)
            {
                to.Write("p", unknown);
            }
        }
    }
}
