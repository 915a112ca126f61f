namespace Parley.Analysis.Common;

/// <summary>Who verifies, reports on or monitors which provision.</summary>
internal sealed class Watchers
{
    private readonly Dictionary<ProvisionId, List<Norm>> _verifying = [];
    private readonly Dictionary<ProvisionId, List<Norm>> _watching = [];
    private readonly List<Norm> _general = [];

    public Watchers(AnalysisContext context)
    {
        foreach (var norm in context.Norms)
        {
            switch (norm)
            {
                case VerificationDuty duty:
                    Add(_verifying, duty, duty.Verifies, context);
                    break;
                case ReportingDuty duty:
                    Add(_watching, duty, duty.On.IsEmpty ? NamedIn(duty.Action) : duty.On, context);
                    break;
                case Maintenance or Obligation when norm.ActionOf() is { } action && ActKinds.IsWatching(action.Act):
                    AddWatching(norm, action, context);
                    break;
            }

            // What is done under somebody's supervision is watched by them.
            if (norm.ActionOf()?.Find(ActRole.Supervisor) is not null)
            {
                Add(_watching, norm, [new ProvisionRef(norm.Provision)], context);
            }
        }
    }

    /// <summary>The norms under which somebody verifies, reports on or monitors a provision; none where nobody does.</summary>
    public IEnumerable<Norm> Of(ProvisionId provision) => Verifying(provision).Concat(_watching.GetValueOrDefault(provision) ?? []).Concat(_general);

    /// <summary>The norms under which somebody verifies a provision by its number.</summary>
    public IEnumerable<Norm> Verifying(ProvisionId provision) => _verifying.GetValueOrDefault(provision) ?? Enumerable.Empty<Norm>();

    /// <summary>Watching that names no provision and speaks of compliance reaches every provision.</summary>
    private void AddWatching(Norm norm, Action action, AnalysisContext context)
    {
        var named = NamedIn(action);
        if (!named.IsEmpty)
        {
            Add(_watching, norm, named, context);
        }
        else if (norm.Words.Contains("complian", StringComparison.OrdinalIgnoreCase) || norm.Words.Contains("this agreement", StringComparison.OrdinalIgnoreCase))
        {
            _general.Add(norm);
        }
    }

    private static ValueList<ProvisionRef> NamedIn(Action action) =>
        action.Roles.Select(r => r.Filler).OfType<ProvisionFiller>().SelectMany(f => f.Provisions).ToValueList();

    private static void Add(Dictionary<ProvisionId, List<Norm>> to, Norm norm, ValueList<ProvisionRef> references, AnalysisContext context)
    {
        foreach (var provision in references.SelectMany(context.Expand).Distinct())
        {
            if (!to.TryGetValue(provision, out var norms))
            {
                to[provision] = norms = [];
            }

            norms.Add(norm);
        }
    }
}
