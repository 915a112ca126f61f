using Parley.Documents.Html;
using Parley.Documents.Words;

namespace Parley.Documents.Report.Sections;

/// <summary>The agreement as people read it, with what is open in it visible, its sources, and how each provision stands.</summary>
internal static class TextSection
{
    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        var agreement = facts.Agreement;
        using (to.Open("section", ("id", "text"), ("aria-labelledby", "text-h")))
        {
            to.Write("h2", "The agreement", ("id", "text-h"));
            if (agreement.Brackets.Count > 0)
            {
                to.Write("p", $"{Numbers.Of(agreement.Brackets.Count, "bracket")} {Numbers.Are(agreement.Brackets.Count)} open: what the drafters have not settled stays in brackets here.");
            }

            using (to.Open("div", ("class", "agreement")))
            {
                Parties(to, facts);
                var norms = agreement.Norms.ToLookup(n => n.Provision);
                var instances = facts.Instances.ToLookup(i => i.Instance.Provision);
                var footnotes = agreement.Footnotes.Select(f => f.Id).ToHashSet();
                var named = new HashSet<ProvisionId>();
                foreach (var article in agreement.Provisions.GroupBy(p => p.Article))
                {
                    to.Write("h3", article.Key);
                    foreach (var provision in article)
                    {
                        // A number given twice is an error of the text; the first one keeps the name.
                        using (to.Open("p", ("id", named.Add(provision.Id) ? HtmlIds.Of(provision.Id) : null), ("class", "provision")))
                        {
                            to.Write("strong", provision.Id.Value, ("class", "number"));
                            to.Text(" ");
                            AgreementWords.Write(to, provision.Words);
                            Footnotes(to, norms[provision.Id].SelectMany(n => n.Footnotes).Distinct().Where(footnotes.Contains));
                            Standing(to, facts, provision, instances[provision.Id].ToList());
                        }
                    }
                }
            }
        }
    }

    private static void Parties(HtmlWriter to, ReportFacts facts)
    {
        var parties = facts.Agreement.Parties.Where(p => p.OrganOf is null && p.Role != PartyRole.OutsideBody).ToList();
        if (parties.Count == 0)
        {
            return;
        }

        to.Write("h3", "Parties and bodies");
        using (to.Open("p", ("class", "provision")))
        {
            to.Text(string.Join("; ", parties.Select(p => p.Role == PartyRole.Party ? p.Name : $"{p.Name} ({p.Role.ToString().ToLowerInvariant()})")) + ".");
        }
    }

    private static void Footnotes(HtmlWriter to, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            using (to.Open("sup"))
            {
                to.Link(HtmlIds.Footnote(id), id);
            }
        }
    }

    private static void Standing(HtmlWriter to, ReportFacts facts, Provision provision, List<InstanceRow> rows)
    {
        if (provision.Standing != ProvisionStanding.Executable)
        {
            to.Write("small", provision.Standing switch { ProvisionStanding.Declaratory => " declaratory", ProvisionStanding.Ambiguous => " can be taken in two ways", _ => " not wholly read" }, ("class", "chip"));
            return;
        }

        foreach (var group in rows.GroupBy(r => r.Standing).OrderBy(g => g.Key))
        {
            var first = group.FirstOrDefault(r => facts.ListedInstances.Contains(r.Anchor));
            using (to.Open("small", ("class", "chip " + Icons.ClassOf(group.Key))))
            {
                Icons.Write(to, group.Key);
                var words = $" {StateWords.Of(group.Key)}{(group.Count() > 1 ? $" ({Numbers.Of(group.Count())})" : "")}";
                if (first is null)
                {
                    to.Text(words);
                }
                else
                {
                    to.Link(first.Anchor, words);
                }
            }
        }
    }
}
