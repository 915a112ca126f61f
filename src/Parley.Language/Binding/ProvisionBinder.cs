using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>A provision with the norms of its sentences.</summary>
internal static class ProvisionBinder
{
    public static (Provision Provision, List<Norm> Norms) Bind(SectionSyntax section, ProvisionSyntax syntax, Scope scope)
    {
        var id = new ProvisionId(syntax.Number);
        var norms = new List<Norm>();
        scope.Provision = id;
        var unread = false;
        foreach (var sentence in syntax.Sentences)
        {
            var before = norms.Count;
            scope.LastProvisions = [];
            var number = 0;
            foreach (var (reading, index) in sentence.Readings.Select((r, i) => (r, i + 1)))
            {
                number = before;
                foreach (var (statement, pair) in reading.Statements.SelectMany(s => OtherParty.In(s, scope).Select(p => (s, p))))
                {
                    number++;
                    scope.Pair = pair;
                    var suffix = (number > 1 ? $"#{number}" : "") + (sentence.Readings.Length > 1 ? $"|{index}" : "");
                    var context = new NormBinder.Context(
                        new NormId(syntax.Number + suffix),
                        id,
                        section.Section == SectionKind.OutsideLaw,
                        sentence.Words,
                        reading.Choices.Select(c => new ChoiceGuard(scope.IdOf(c.Bracket), c.Option)).ToValueList(),
                        sentence.Footnotes.Select(f => f.Text).ToValueList());
                    var norm = NormBinder.Bind(statement, context, scope);
                    unread |= norm is null;
                    norms.AddRange(norm is null ? [] : [norm]);
                }

                scope.Pair = null;
            }
        }

        var provision = new Provision(id, section.Title, string.Join(' ', syntax.Sentences.Select(s => s.Words)), scope.Source.AnchorOf(syntax.NumberSpan.Through(syntax.Content)))
        {
            ArticleNumber = Parsing.SectionTitles.NumberOf(section.Title),
            Norms = norms.Select(n => n.Id).ToValueList(),
            Standing = unread ? ProvisionStanding.Unread : syntax.Declaratory ? ProvisionStanding.Declaratory : ProvisionStanding.Executable,
        };
        return (provision, norms);
    }
}
