using NodaTime;
using Parley.Analysis.Common;

namespace Parley.Analysis.Dates;

/// <summary>The times of sentences in a few words.</summary>
/// <param name="chosen">The options that are supposed to be chosen; other brackets stand as they are.</param>
internal sealed class TimeWords(AnalysisContext context, IReadOnlyList<ChoiceGuard> chosen)
{
    /// <summary><c>1.2 not before 60 days after entry into force; 1.3 not after 2026-05-01</c></summary>
    public string Story(IEnumerable<Norm> norms) => string.Join("; ", norms.Select(Of));

    /// <summary><c>1.2 not before 60 days after entry into force, not after 2026-06-01</c></summary>
    public string Of(Norm norm)
    {
        var parts = new List<string>();
        if (norm.Timing.Start is { } start)
        {
            parts.Add($"not before {Words(start.Moment)}");
        }

        parts.AddRange(norm.Timing.FurtherEnds.Concat(norm.Timing.End is { } end ? [end] : []).Select(e => $"{(e.Included ? "not after" : "before")} {Words(e.Moment)}"));
        parts.AddRange(norm.Conditions.Select(c => c.ToString()));
        if (norm is Life life)
        {
            var what = life.Of.Any(o => o.Id is null) ? "this agreement" : Phrasing.List(life.Of.Select(o => o.ToString()));
            parts.Insert(0, life.Stage switch
            {
                LifeStage.EntersIntoForce => $"puts {what} into force",
                LifeStage.Ceases => $"ends {what}",
                _ => $"keeps {what} in force",
            });
            parts.AddRange(life.Timing.For is { } lasting ? [$"for {Words(lasting)}"] : (string[])[]);
        }

        return $"{norm.Provision} {(parts.Count == 0 ? $"asks {(norm is ApprovalGate ? "the approval of " : "")}{context.NamesOf(norm.Bearers)}" : string.Join(", ", parts))}";
    }

    private string Words(Moment moment) => moment switch
    {
        DateMoment date => Words(date.Date),
        OffsetMoment offset => $"{Words(offset.Span)} after {offset.From}",
        LeadMoment lead => $"{Words(lead.Span)} before {lead.Before}",
        ChoiceMoment choice => $"the {(choice.Latest ? "last" : "first")} of {string.Join(" and ", choice.Moments.Select(Words))}",
        _ => moment.ToString()!,
    };

    private string Words(TimeLength span) => (span with { Amount = Chosen(span.Amount) }).ToString();

    private string Words(Open<LocalDate> date) => Chosen(date).ToString();

    private Open<T> Chosen<T>(Open<T> value)
        where T : notnull
    {
        if (value is Alternatives<T> alternatives)
        {
            foreach (var guard in chosen)
            {
                if (guard.Bracket == alternatives.Bracket && guard.Option >= 0 && guard.Option < alternatives.Values.Count)
                {
                    return new Fixed<T>(alternatives.Values[guard.Option]);
                }
            }
        }

        return value;
    }
}
