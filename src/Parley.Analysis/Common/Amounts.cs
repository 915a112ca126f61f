namespace Parley.Analysis.Common;

/// <summary>How much of something a norm lets there be at one time, or asks for.</summary>
internal static class Amounts
{
    private static readonly HashSet<string> Being = ["keep", "keep forces", "maintain", "retain", "have", "hold", "station", "deploy", "deploy forces"];

    /// <summary>The most that there may be; null where the norm sets no ceiling. So many in each month are counted as they come.</summary>
    public static Quantity? CeilingOf(Norm norm) => All(norm).FirstOrDefault(q => IsCeiling(q.Bound, norm));

    /// <summary>The least that there has to be; null where the norm asks for no amount: to keep, station or deploy so many or at least so many.</summary>
    public static Quantity? FloorOf(Norm norm) => norm is Maintenance or Obligation { Effort: false } && norm.Request is not { Binding: false } && norm.ActionOf() is { } action && Being.Contains(action.Act.Value)
        ? All(norm).FirstOrDefault(q => q.Bound is QuantityBound.Exactly or QuantityBound.AtLeast or QuantityBound.MoreThan)
        : null;

    /// <summary>Whether no choice of options lets the least be at most the most.</summary>
    public static bool AreApart(Quantity floor, Quantity ceiling)
    {
        if (floor.Amount.Possible.IsEmpty || ceiling.Amount.Possible.IsEmpty || !floor.Unit.Equals(ceiling.Unit, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var (least, most) = (floor.Amount.Possible.Min(), ceiling.Amount.Possible.Max());
        return least > most || least == most && (floor.Bound == QuantityBound.MoreThan || ceiling.Bound is QuantityBound.LessThan or QuantityBound.AtLeast);
    }

    private static IEnumerable<Quantity> All(Norm norm) =>
        (norm.ActionOf()?.Roles ?? default).Select(r => r.Filler).OfType<ThingFiller>().SelectMany(t => t.Quantities).Where(q => q is { Per: null, IsShare: false, More: false } && !IsTime(q.Unit));

    /// <summary>"Not more than 75 days after" is a time, whatever it was read as.</summary>
    private static bool IsTime(string unit) => Enum.GetNames<TimeUnit>().Any(u => unit.StartsWith(u[..^1], StringComparison.OrdinalIgnoreCase));

    /// <summary>"Shall keep not more than", "shall not exceed".</summary>
    private static bool IsCeiling(QuantityBound bound, Norm norm) => norm is Prohibition
        ? bound is QuantityBound.MoreThan or QuantityBound.AtLeast || norm.ActionOf()?.Act.Value == "exceed"
        : bound is QuantityBound.AtMost or QuantityBound.LessThan;
}
