using Parley.Language.Incremental;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>An article, an annex or the outside law, with everything that its sentences bring into the model.</summary>
internal static class SectionBinder
{
    public static BoundSection Bind(SectionSyntax section, SectionReading reading, Scope scope)
    {
        var before = scope.Problems.All.Count;
        var places = scope.LogPlaces();

        // "The approval" is one that the same article asks for, so that an article can be bound by itself.
        scope.LastGate = null;
        scope.Orders = OrderedActs.Of(section);
        _ = (scope.Provisions.TakeAsked(), scope.Articles.TakeAsked());
        var provisions = new List<Provision>();
        var norms = new List<Norm>();
        foreach (var provision in ProvisionsOf(section).Where(p => !p.Sentences.IsEmpty))
        {
            var bound = ProvisionBinder.Bind(section, provision, scope);
            norms.AddRange(bound.Norms);
            if (section.Section == SectionKind.Article)
            {
                provisions.Add(bound.Provision);
            }
        }

        scope.Orders = OrderedActs.None;
        return new BoundSection(
            reading.Key,
            reading.Range,
            scope.Source.PositionOf(reading.Range.Start).Line,
            scope.FirstBracketOf(section),
            reading.Numbers,
            reading.Uses,
            [.. provisions],
            [.. norms],
            [.. places],
            BracketBinder.Bind(section, scope),
            FootnoteChecks.UseIn(section),
            scope.Provisions.TakeAsked(),
            scope.Articles.TakeAsked(),
            [.. reading.Remarks, .. scope.Problems.All.Skip(before)]);
    }

    /// <summary>Items after the provision they belong to.</summary>
    public static IEnumerable<ProvisionSyntax> ProvisionsOf(SectionSyntax section) => section.Parts.OfType<ProvisionSyntax>().SelectMany(p => p.Items.Prepend(p));
}
