using NodaTime;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>Moments, with what is left open left open.</summary>
internal static class MomentBinder
{
    public static Moment Bind(MomentSyntax moment, ValueList<PartyId> subject, Scope scope) => moment switch
    {
        DateSyntax { Bracket: { } bracket } open => new DateMoment(open.Values.IsEmpty
            ? new Undetermined<LocalDate>(scope.IdOf(bracket))
            : new Alternatives<LocalDate>(scope.IdOf(bracket), open.Values.ToValueList())),
        DateSyntax { Values: [var date] } => new DateMoment(new Fixed<LocalDate>(date)),
        ClockSyntax clock => new ClockMoment(clock.Time),
        OffsetMomentSyntax { Before: true } lead => new LeadMoment(NumberBinder.Length(lead.Length, scope), FactBinder.Bind(lead.Fact, subject, scope).Fact),
        OffsetMomentSyntax offset => OffsetOf(offset, subject, scope),
        EventMomentSyntax happening => MomentOf(FactBinder.Bind(happening.Fact, subject, scope).Fact),
        ChoiceMomentSyntax choice => new ChoiceMoment(choice.Latest, choice.Moments.Select(m => Bind(m, subject, scope)).ToValueList()),

        // A date that does not exist has been reported; it bounds nothing.
        _ => new FactMoment(new WordsFact(scope.WordsAt(moment))),
    };

    private static OffsetMoment OffsetOf(OffsetMomentSyntax offset, ValueList<PartyId> subject, Scope scope)
    {
        var moment = new OffsetMoment(NumberBinder.Length(offset.Length, scope), FactBinder.Bind(offset.Fact, subject, scope).Fact);
        if (scope.Reckoning.Month == MonthRule.ReportedWhereMissing && moment is { From: MomentFact { Moment: DateMoment { Date: Fixed<LocalDate> from } }, Span.Unit: TimeUnit.Months or TimeUnit.Years }
            && moment.Span.Amount.TryGetFixed(out var amount) && amount <= 1_200)
        {
            var last = from.Value.PlusMonths(moment.Span.Unit == TimeUnit.Years ? 12 * amount : amount);
            if (last.Day != from.Value.Day)
            {
                scope.Problems.Add(TimeDiagnostics.MonthLacksTheDay, offset.Span, $"{moment.Span}", $"{from.Value:uuuu'-'MM'-'dd}", $"{from.Value.Day}", $"{last:uuuu'-'MM'-'dd}", $"{last.PlusDays(1):uuuu'-'MM'-'dd}");
            }
        }

        return moment;
    }

    /// <summary>The moment at which a fact comes true.</summary>
    public static Moment MomentOf(Fact fact) => fact is MomentFact moment ? moment.Moment : new FactMoment(fact);
}
