using NodaTime;
using NodaTime.Text;
using Parley.Language.Lexicons;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>Turns the tree of a document into the model.</summary>
internal static class AgreementBinder
{
    public static Agreement Bind(DocumentSyntax document, NameTable names, Lexicon lexicon, ProblemList problems)
    {
        var scope = new Scope(names, problems);
        scope.NumberBrackets(SyntaxWalker.BracketsOf(document));
        PartyDeclarations.Bind(document, scope);
        BindReckoning(document, scope);
        CollectProvisions(document, scope);
        var terms = PlaceDeclarations.Bind(document, scope);
        var anchors = BindAnchors(document, scope);
        var provisions = new List<Provision>();
        var norms = new List<Norm>();
        foreach (var (section, provision) in ProvisionsOf(document))
        {
            var bound = ProvisionBinder.Bind(section, provision, scope);
            norms.AddRange(bound.Norms);
            if (section.Section == SectionKind.Article)
            {
                provisions.Add(bound.Provision);
            }
        }

        FootnoteChecks.Report(document, scope);
        return Header(document, scope) with
        {
            Reckoning = scope.Reckoning,
            Parties = scope.Parties.ToValueList(),
            Groups = scope.Groups.ToValueList(),
            Places = scope.Places.Select(p => p with { Used = p.Used || names.IsUsed(NameKind.Place, p.Id.Value) }).ToValueList(),
            Terms = terms,
            Anchors = anchors,
            Acts = ActsOf(lexicon),
            Provisions = provisions.ToValueList(),
            Norms = norms.ToValueList(),
            Brackets = BracketBinder.Bind(document, scope),
            Footnotes = document.Footnotes.Select(f => new Footnote(f.Id, f.Text, scope.At(f))).ToValueList(),
        };
    }

    /// <summary>Provisions with sentences, items after the provision they belong to, outside law last.</summary>
    private static IEnumerable<(SectionSyntax Section, ProvisionSyntax Provision)> ProvisionsOf(DocumentSyntax document) =>
        document.Sections.Where(s => s.Section is SectionKind.Article or SectionKind.OutsideLaw)
            .OrderBy(s => s.Section == SectionKind.OutsideLaw)
            .SelectMany(s => s.Parts.OfType<ProvisionSyntax>().SelectMany(p => p.Items.Prepend(p)).Where(p => !p.Sentences.IsEmpty).Select(p => (s, p)));

    private static void CollectProvisions(DocumentSyntax document, Scope scope)
    {
        foreach (var section in document.Sections.Where(s => s.Section == SectionKind.Article))
        {
            scope.Articles.Add(SectionTitles.NumberOf(section.Title));
            foreach (var provision in section.Parts.OfType<ProvisionSyntax>().SelectMany(p => p.Items.Prepend(p)))
            {
                if (!scope.Provisions.Add(provision.Number))
                {
                    scope.Problems.Add(SyntaxDiagnostics.NumberTwice, provision.NumberSpan, provision.Number);
                }
            }
        }
    }

    private static Agreement Header(DocumentSyntax document, Scope scope)
    {
        var front = document.FrontMatter;
        var zone = DateTimeZone.Utc;
        var title = Required(front, "title", "Framework to end the war", scope);
        if (Required(front, "time zone", "Europe/Kyiv", scope) is { } name)
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name.Value) is { } known)
            {
                zone = known;
            }
            else
            {
                scope.Problems.Add(BindingDiagnostics.ZoneNotKnown, name.ValueSpan, name.Value);
            }
        }

        return new Agreement
        {
            Title = title?.Value ?? "Untitled",
            Zone = zone,
            Draft = DraftOf(front, scope),
            Previous = front?.Find("previous")?.Value,
            Language = scope.Names.Wording.Code,
            Source = scope.Source.AnchorOf(front?.Span ?? new TextSpan(0, 0)),
        };
    }

    private static FrontMatterEntrySyntax? Required(FrontMatterSyntax? front, string key, string example, Scope scope)
    {
        var entry = front?.Find(key);
        if (front is not null && (entry is null || entry.Value.Length == 0))
        {
            scope.Problems.Add(SyntaxDiagnostics.FrontMatterMissing, new TextSpan(0, 3), key, example);
            return null;
        }

        return entry;
    }

    private static LocalDate? DraftOf(FrontMatterSyntax? front, Scope scope)
    {
        if (front?.Find("draft") is not { } draft)
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(draft.Value);
        if (!parsed.Success)
        {
            scope.Problems.Add(SyntaxDiagnostics.FrontMatterValue, draft.ValueSpan, draft.Value, "date", "it as 2025-12-24");
            return null;
        }

        return parsed.Value;
    }

    private static void BindReckoning(DocumentSyntax document, Scope scope)
    {
        foreach (var rule in SyntaxWalker.Declarations<ReckoningRuleSyntax>(document))
        {
            scope.Reckoning = ReckoningRules.Find(rule.Words)!(scope.Reckoning);
        }
    }

    private static ValueList<Anchor> BindAnchors(DocumentSyntax document, Scope scope) =>
        SyntaxWalker.Declarations<AnchorSyntax>(document)
            .Select(a => new Anchor(
                new AnchorId(NameTable.WithoutArticle(a.Term.Text)),
                a.Words,
                a.Meaning is null ? null : ConditionBinder.Bind(a.Meaning, [], scope),
                scope.At(a))
            {
                BroughtAboutBy = a.BroughtAboutBy is { } by ? PartyBinder.Bind(by, scope) : [],
            })
            .ToValueList();

    private static ValueList<Act> ActsOf(Lexicon lexicon) =>
        lexicon.Entries
            .GroupBy(e => e.Id)
            .Select(g => g.First())
            .Select(e => new Act(new ActId(e.Id), e.Verb, e.Participle, e.Lasts) { CaseOf = e.CaseOf is { } wider ? new ActId(wider) : null, Own = e.Own })
            .ToValueList();
}
