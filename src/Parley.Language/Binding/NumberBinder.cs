using System.Globalization;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>Numbers and lengths of time, with what is left open left open.</summary>
internal static class NumberBinder
{
    public static Open<T> Open<T>(NumberSyntax number, Func<decimal, T> convert, Scope scope)
        where T : notnull
    {
        if (number.Figures is { } figures && figures != number.Values[0])
        {
            scope.Problems.Add(TimeDiagnostics.WordsAndFiguresDiffer, number.Span, scope.WordsAt(number), figures.ToString(CultureInfo.InvariantCulture));
        }

        return number switch
        {
            { Bracket: null } => new Fixed<T>(convert(number.Values[0])),
            { Values.IsEmpty: true } => new Undetermined<T>(scope.IdOf(number.Bracket)),
            _ => new Alternatives<T>(scope.IdOf(number.Bracket), number.Values.Select(convert).ToValueList()),
        };
    }

    /// <summary>The whole part; beyond what anybody counts to, the most that can be counted.</summary>
    public static int Whole(decimal number) => (int)Math.Clamp(decimal.Truncate(number), int.MinValue, int.MaxValue);

    public static TimeLength Length(TimeLengthSyntax length, Scope scope)
    {
        if (length.Unit is TimeUnit.Months or TimeUnit.Years && scope.Reckoning.Month is null)
        {
            scope.Problems.Add(BindingDiagnostics.MonthRuleMissing, length.Span, length.Unit.ToString().ToLowerInvariant());
        }

        if (length.Amount.Values.Any(v => v != decimal.Truncate(v) || v > int.MaxValue))
        {
            scope.Problems.Add(BindingDiagnostics.AmountNotWhole, length.Amount.Span, length.Amount.Label, length.Unit.ToString().ToLowerInvariant());
        }

        return new TimeLength(Open(length.Amount, Whole, scope), length.Unit);
    }
}
