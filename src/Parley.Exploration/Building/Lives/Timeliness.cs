using Parley.Exploration.Model;

namespace Parley.Exploration.Building.Lives;

/// <summary>Whether what was done was done in time.</summary>
internal static class Timeliness
{
    public static Tri InTime(NormContext context, Tri performed, Ending end, string name)
    {
        var machine = context.Builder.Machine;
        if (end.None)
        {
            return performed;
        }

        if (end.Lead)
        {
            return new Tri(Bit.False, performed.May);
        }

        // Nothing sets a blank time before what it is counted from has happened.
        if (end.BlankSet is { } set)
        {
            return new Tri(machine.Gates.And(performed.Sure, !set.May), performed.May);
        }

        return new Tri(
            machine.Once(machine.Gates.And(performed.Sure, !end.Passed.May), name),
            machine.Once(machine.Gates.And(performed.May, !end.Passed.Sure), performed.IsExact && end.Passed.IsExact ? name : $"possibly {name}"));
    }

    /// <summary>When performing can be late at all.</summary>
    public static Tri MayBeLate(Ending end) => end.None ? Tri.No : end.BlankSet is { } set ? set : end.Lead ? Tri.Possibly : end.Passed;
}
