namespace Parley.Negotiation.Texts;

/// <summary>Takes a norm apart into what it says: its kind, who owes it, what is to be done, by when, on which condition.</summary>
internal sealed class FacetReader(ComparedText text, EffectWriter writer)
{
    private static readonly Dictionary<string, (DiagnosticDescriptor Kind, string What)> Labels = new(StringComparer.Ordinal)
    {
        [nameof(Norm.Bearers)] = (TextDiagnostics.Bearers, "who answers for it"),
        [nameof(Norm.OpenBearers)] = (TextDiagnostics.Bearers, "whether it is open who answers for it"),
        [nameof(Norm.Jointly)] = (TextDiagnostics.Bearers, "whether they answer for it together"),
        [nameof(Timing.Start)] = (TextDiagnostics.Times, "the time from which it holds"),
        [nameof(Timing.End)] = (TextDiagnostics.Times, "the time by which it ends"),
        [nameof(Timing.FurtherEnds)] = (TextDiagnostics.Times, "a further time by which it ends"),
        [nameof(Timing.Every)] = (TextDiagnostics.Times, "how often"),
        [nameof(Timing.For)] = (TextDiagnostics.Times, "for how long"),
        [nameof(Timing.DayOfEach)] = (TextDiagnostics.Times, "on which day of each week or month"),
        [nameof(Timing.Parallel)] = (TextDiagnostics.Times, "the steps that it goes in parallel with"),
        [nameof(Life.Renewal)] = (TextDiagnostics.Times, "whether and how its term is renewed"),
        [nameof(Life.Provisional)] = (TextDiagnostics.Times, "whether it is provisional"),
        [nameof(Timing.Vague)] = (TextDiagnostics.Times, "a time without a date"),
        [nameof(Norm.Conditions)] = (TextDiagnostics.Conditions, "the conditions"),
        [nameof(Norm.SubjectTo)] = (TextDiagnostics.References, "what it is subject to"),
        [nameof(Norm.Despite)] = (TextDiagnostics.References, "what it comes before"),
        [nameof(Obligation.Effort)] = (TextDiagnostics.Matters, "whether it asks for more than an effort"),
        [nameof(Obligation.Stage)] = (TextDiagnostics.Matters, "whether it asks to begin or to complete"),
        [nameof(Recognition.As)] = (TextDiagnostics.Matters, "what it is recognised as"),
        [nameof(Recognition.Subject)] = (TextDiagnostics.Matters, "what is recognised"),
        [nameof(Recognition.Places)] = (TextDiagnostics.Matters, "which places it names"),
        [nameof(Recognition.DeFacto)] = (TextDiagnostics.Matters, "whether it is recognised in fact or in law"),
        [nameof(Life.Of)] = (TextDiagnostics.Matters, "which provisions it concerns"),
        [nameof(Power.Over)] = (TextDiagnostics.Matters, "which provisions it changes"),
        [nameof(VerificationDuty.Verifies)] = (TextDiagnostics.Matters, "what is verified"),
        [nameof(ReportingDuty.On)] = (TextDiagnostics.Matters, "what is reported on"),
        [nameof(Decision.Matter)] = (TextDiagnostics.Matters, "what is decided or approved"),
        [nameof(Decision.Default)] = (TextDiagnostics.Matters, "what holds if it is not decided"),
        [nameof(ApprovalGate.Means)] = (TextDiagnostics.Matters, "how it is approved"),
        [nameof(ApprovalGate.Needed)] = (TextDiagnostics.Matters, "how many have to approve"),
        [nameof(ApprovalGate.Majority)] = (TextDiagnostics.Matters, "the majority that it needs"),
        [nameof(DecisionRule.Method)] = (TextDiagnostics.Matters, "how it is decided"),
        [nameof(DecisionRule.Votes)] = (TextDiagnostics.Matters, "how many votes it needs"),
        [nameof(Norm.Performer)] = (TextDiagnostics.Bearers, "whose acts they answer for"),
        [nameof(Norm.Request)] = (TextDiagnostics.Bearers, "who asks for it"),
        [nameof(Norm.Guards)] = (TextDiagnostics.Brackets, "which option of a bracket it belongs to"),
    };

    public List<Facet> Read(Norm norm)
    {
        var facets = new List<Facet> { new(TextDiagnostics.KindOfNorm, "what it is", norm.GetType().Name, KindOf(norm)) };
        foreach (var property in EffectWriter.PropertiesOf(norm.GetType()).Where(p => p.Name is not (nameof(Norm.Id) or nameof(Norm.Provision))))
        {
            var value = property.GetValue(norm);
            switch (value)
            {
                case Timing timing:
                    facets.AddRange(EffectWriter.PropertiesOf(typeof(Timing)).Select(p => Of(p.Name, p.GetValue(timing), norm)));
                    break;
                case Action action:
                    facets.AddRange(ActionFacets(action, norm));
                    break;
                case ValueList<ChoiceGuard> guards:
                    facets.Add(Labelled(property.Name, string.Join(", ", guards.Select(g => $"{g.Option + 1}")), guards.IsEmpty ? TextPlace.Nothing : $"option {string.Join(", ", guards.Select(g => g.Option + 1))}"));
                    break;
                default:
                    facets.Add(Of(property.Name, value, norm));
                    break;
            }
        }

        return facets;
    }

    private IEnumerable<Facet> ActionFacets(Action action, Norm norm)
    {
        yield return new Facet(TextDiagnostics.Acts, "the act", writer.Key(action.Act), action.Words);
        var roles = action.Roles.Select(r => writer.RoleKey(r, norm.Bearers)).OfType<string>().Order(StringComparer.Ordinal);
        yield return new Facet(TextDiagnostics.Acts, "to what, to whom or where it is done", string.Join("; ", roles), action.Words);
    }

    private Facet Of(string name, object? value, Norm norm) => Labelled(name, writer.Key(value, norm.Bearers), Shown.Of(value, text.Agreement));

    private static Facet Labelled(string name, string key, string says) => Labels.TryGetValue(name, out var label)
        ? new Facet(label.Kind, label.What, key, says)
        : new Facet(TextDiagnostics.Matters, Shown.Words(name), key, says);

    private static string KindOf(Norm norm) => norm switch
    {
        Obligation { Effort: true } => "a duty to try",
        Obligation => "a duty",
        Maintenance => "a duty to keep something up",
        Prohibition => "a prohibition",
        Permission => "a permission",
        _ => Shown.Words(norm.GetType().Name),
    };
}
