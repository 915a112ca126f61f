using NodaTime;
using Parley.Analysis.Common;

namespace Parley.Analysis.Dates;

/// <summary>When outside law stops barring what it bars.</summary>
internal sealed partial class DateNetworkBuilder
{
    /// <summary>The moments that all have to have come; of several that are enough each, and of blanks, none is told.</summary>
    private IEnumerable<DateBar> BarsOf(OutsideLaw law)
    {
        if (law.Timing.End is { } end)
        {
            if (end.Moment is DateMoment { Date: Fixed<LocalDate> day })
            {
                yield return new DateBar(law, DateNetwork.Origin, DayOf(day.Value) + (end.Included ? 1 : 0));
            }
            else if (end.Moment is FactMoment happening)
            {
                yield return new DateBar(law, Moment(happening.Fact), 0);
            }
        }

        foreach (var clause in law.Conditions)
        {
            if (clause is { Word: ConditionWord.Unless or ConditionWord.Until, Condition: FactCondition awaited })
            {
                yield return new DateBar(law, Moment(awaited.Fact), 0);
            }
            else if (clause is { Word: ConditionWord.While, Condition: FactCondition { Fact: OutsideFact state } } && OutsideLaws.EndingsOf(state, _context).ToList() is [Obligation { Guards.IsEmpty: true } only])
            {
                yield return new DateBar(law, _windows[only.Id].Done, 0);
            }
        }
    }
}
