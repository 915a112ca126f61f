using NodaTime;
using NodaTime.Text;
using Parley.Language.Binding.Questions;
using Parley.Language.Binding.Scenarios;
using Parley.Language.Incremental;
using Parley.Language.Lexicons;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>Turns the tree of a document into the model.</summary>
internal static class AgreementBinder
{
    /// <param name="memory">Where articles are kept for the next text; null where none will come.</param>
    /// <param name="references">Filled with the references to provisions that are understood.</param>
    public static Agreement Bind(DocumentSyntax document, NameTable names, Lexicon lexicon, ProblemList problems, SectionMemory? memory = null, ReferenceList? references = null)
    {
        var scope = new Scope(names, problems, references ?? new ReferenceList());
        scope.NumberBrackets(document.Sections);
        PartyDeclarations.Bind(document, scope);
        BindReckoning(document, scope);
        CollectProvisions(document, scope);
        var terms = PlaceDeclarations.Bind(document, scope);
        var anchors = BindAnchors(document, scope);
        var bound = BindSections(document, scope);
        memory?.Remember(document, bound);
        FootnoteChecks.Report(document, [.. document.Sections.Select(s => bound.TryGetValue(s, out var b) ? b.Footnotes : FootnoteChecks.UseIn(s))], scope);
        var agreement = Header(document, scope) with
        {
            Reckoning = scope.Reckoning,
            Parties = scope.Parties.ToValueList(),
            Groups = scope.Groups.ToValueList(),
            Places = scope.Places.Select(p => p with { Used = p.Used || names.IsUsed(NameKind.Place, p.Id.Value) }).ToValueList(),
            Terms = terms,
            Anchors = anchors,
            Acts = lexicon.Acts,
            Provisions = InOrder(document).SelectMany(s => bound[s].Provisions).ToValueList(),
            Norms = InOrder(document).SelectMany(s => bound[s].Norms).ToValueList(),
            Brackets = document.Sections.SelectMany(s => bound.TryGetValue(s, out var b) ? b.Brackets : BracketBinder.Bind(s, scope)).ToValueList(),
            Acceptances = document.Acceptances,
            Footnotes = document.Footnotes.Select(f => new Footnote(f.Id, f.Text, scope.At(f))).ToValueList(),
        };

        // Last, so that nothing a test says can bear on what the agreement says.
        return agreement with { Scenarios = ScenarioBinder.Bind(document, agreement, scope), Questions = QuestionBinder.Bind(document, agreement, scope) };
    }

    /// <summary>The sections whose sentences are bound, outside law last.</summary>
    private static IEnumerable<SectionSyntax> InOrder(DocumentSyntax document) =>
        document.Sections.Where(s => SectionMemory.Remembers(s.Section)).OrderBy(s => s.Section == SectionKind.OutsideLaw);

    /// <summary>Each of these sections bound, or as it was kept, at its place in this text.</summary>
    private static Dictionary<SectionSyntax, BoundSection> BindSections(DocumentSyntax document, Scope scope)
    {
        var bound = new Dictionary<SectionSyntax, BoundSection>();
        foreach (var section in InOrder(document))
        {
            if (section.Kept is not { } before)
            {
                bound[section] = SectionBinder.Bind(section, section.Reading!, scope);
                continue;
            }

            var kept = bound[section] = before.MoveTo(before.Range.Start, before.Line, scope.FirstBracketOf(section));
            foreach (var place in kept.Places)
            {
                scope.AddPlace(place);
            }

            foreach (var remark in kept.Remarks)
            {
                scope.Problems.Add(remark);
            }
        }

        return bound;
    }

    private static void CollectProvisions(DocumentSyntax document, Scope scope)
    {
        foreach (var section in document.Sections.Where(s => s.Section == SectionKind.Article))
        {
            scope.Articles.Add(SectionTitles.NumberOf(section.Title));
            foreach (var (number, at) in section.Kept?.Numbers ?? section.Reading!.Numbers)
            {
                if (!scope.Provisions.Add(number))
                {
                    scope.Problems.Add(SyntaxDiagnostics.NumberTwice, at, number);
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
                a.Meaning is null or FactConditionSyntax { Fact: WordsFactSyntax } ? null : ConditionBinder.Bind(a.Meaning, [], scope),
                scope.At(a))
            {
                BroughtAboutBy = a.BroughtAboutBy is { } by ? PartyBinder.Bind(by, scope) : [],
            })
            .ToValueList();
}
