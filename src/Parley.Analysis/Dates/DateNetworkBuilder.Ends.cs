using Parley.Analysis.Common;

namespace Parley.Analysis.Dates;

/// <summary>When the agreement, or a provision, is no longer in force.</summary>
internal sealed partial class DateNetworkBuilder
{
    private readonly List<DateEnd> _ends = [];

    /// <summary>Nothing begins after the end, unless it survives; an end that may be put off, or that hangs on a case, is none that can be counted on.</summary>
    private void AddEnd(Life life)
    {
        if (life is not { Stage: LifeStage.RemainsInForce or LifeStage.Ceases, Renewal: null, Conditions.IsEmpty: true } || _context.Norms.Any(n => n is Power { Kind: PowerKind.Extend } or Change { Kind: PowerKind.Extend }))
        {
            return;
        }

        var over = Variable($"over {life.Id}");
        if (life.Timing.End is { } until)
        {
            BindEnd(life, over, until.Moment, until.Included ? 0 : 1);
        }
        else if (life is { Stage: LifeStage.Ceases, Timing.Start: { } from })
        {
            BindEnd(life, over, from.Moment, 0);
        }
        else if (life.Timing.For is { } lasting && life.Of.Any(o => o.Id is null))
        {
            EachOption(lasting.Amount, a => Most(lasting, a), Enumerable.Max, days => NotAfter(over, DateNetwork.EntryIntoForce, days, life));
        }

        // What has a life of its own does not end with the agreement.
        var survivors = _context.Norms.OfType<Life>().Where(l => l.Id != life.Id && (l.Stage == LifeStage.Survives || l.Stage == LifeStage.RemainsInForce && life.Of.Any(o => o.Id is null))).SelectMany(l => l.Of.Where(o => l.Stage == LifeStage.Survives || o.Id is not null)).ToList();
        foreach (var norm in _context.Norms.Where(n => n.IsDuty() && _windows.ContainsKey(n.Id) && !(n.ActionOf() is { } act && ActKinds.IsConsent(act.Act))
            && life.Of.Any(o => o.Id is null || _context.Reaches(o, n.Provision)) && !survivors.Exists(s => s.Id is null || _context.Reaches(s, n.Provision))))
        {
            Under(GuardsOf(norm), () => NotAfter(_windows[norm.Id].Start, over, 0, life));
            if (life.Guards.IsEmpty && norm.Guards.IsEmpty)
            {
                _ends.Add(new DateEnd(life, over, norm));
            }
        }
    }
}
