using NodaTime;
using Parley.Exploration.Model;
using Parley.Monitoring.Plan;

namespace Parley.Exploration.Building;

/// <summary>Builds the model of one agreement: what each norm, anchor and fact says now, of the state before and of what happens.</summary>
internal sealed class Builder
{
    /// <param name="begins">The day with whose first instant every run begins.</param>
    /// <param name="stepDays">How many days pass in one step in which time passes.</param>
    /// <param name="settled">Whether acts are told apart that reports leave open: <see cref="MoveList"/>.</param>
    /// <param name="clocksRest">Whether a clock stands still when nobody looks at it any longer.</param>
    public Builder(MonitorPlan plan, LocalDate begins, int stepDays, bool settled = false, bool clocksRest = true)
    {
        Plan = plan;
        Machine = new Machine(stepDays, clocksRest);
        Signals = new Signals(LeftOut);
        Moves = new MoveList(plan, Machine, settled);
        Calendar = new Calendar(Machine, plan.Calendar.Reckoner, plan.Agreement.Reckoning, begins, LeftOut);
        Facts = new FactSignals(this);
        Provisions = new ProvisionSignals(this);
        Norms = [.. plan.Norms.Select(n => new NormSignals(this, n))];
    }

    public MonitorPlan Plan { get; }

    public Machine Machine { get; }

    public Signals Signals { get; }

    public LeftOut LeftOut { get; } = new();

    public MoveList Moves { get; }

    public Calendar Calendar { get; }

    public FactSignals Facts { get; }

    public ProvisionSignals Provisions { get; }

    public IReadOnlyList<NormSignals> Norms { get; }

    /// <summary>Whether the agreement has entered into force.</summary>
    public Tri Entry => Anchor(AnchorId.EntryIntoForce);

    public Tri Anchor(AnchorId anchor)
    {
        var node = Plan.NodeOf(anchor);
        return node < 0 ? Tri.No : Signals.Of("anchor", node, 0, () => anchor == AnchorId.EntryIntoForce ? ReadEntry() : Announced(anchor));
    }

    private Tri Announced(AnchorId anchor) =>
        Plan.Facts.AnnouncementOf(anchor) is { } announced ? Moves.Met(announced, Tri.Yes, anchor.Value)
        : Plan.Agreement.Anchors.First(a => a.Id == anchor).Meaning is { } meaning ? Machine.Once(Facts.Holds(meaning), anchor.Value)
        : Tri.No;

    /// <summary>As supposed from outside; else as the text says; else as somebody declares.</summary>
    private Tri ReadEntry()
    {
        if (Plan.Options.InForce is { } supposed)
        {
            return Tri.Exact(Calendar.OnDay(Plan.Calendar.Reckoner.DateOf(supposed)));
        }

        var certain = Plan.Entry.Where(n => Plan.Norms[n].Norm.Guards.IsEmpty).ToList();
        var entry = certain.Count > 0 ? Machine.All(certain.Select(n => Norms[n].Effect))
            : !Plan.Entry.IsEmpty ? Machine.Any(Plan.Entry.Select(n => Norms[n].Effect))
            : Announced(AnchorId.EntryIntoForce);
        entry = Plan.EntryGates.Aggregate(entry, (t, g) => Machine.And(t, Plan.Norms[g].Norm.Guards.IsEmpty ? Norms[g].Effect : Machine.Or(Norms[g].Effect, Tri.Possibly)));
        return Machine.Once(entry, "entry into force");
    }
}
