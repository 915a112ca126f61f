using System.Collections.Immutable;
using NodaTime;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>The clauses of a statement as timing, conditions and priorities.</summary>
internal sealed class ClauseBinder(ValueList<PartyId> subject, Scope scope)
{
    private readonly List<ConditionClause> _conditions = [];
    private readonly List<ProvisionRef> _subjectTo = [];
    private readonly List<ProvisionRef> _despite = [];

    public Timing Timing { get; private set; } = Timing.None;

    public ValueList<ConditionClause> Conditions => _conditions.ToValueList();

    public ValueList<ProvisionRef> SubjectTo => _subjectTo.ToValueList();

    public ValueList<ProvisionRef> Despite => _despite.ToValueList();

    /// <summary>What holds if nobody decides, in the document's words.</summary>
    public string? Default { get; private set; }

    public static ClauseBinder Bind(ImmutableArray<ClauseSyntax> clauses, ValueList<PartyId> subject, Scope scope)
    {
        var binder = new ClauseBinder(subject, scope);
        foreach (var clause in clauses)
        {
            binder.Add(clause);
        }

        binder.CountFromTrigger(clauses);
        binder.CheckOrder(clauses);
        return binder;
    }

    private void Add(ClauseSyntax clause)
    {
        switch (clause)
        {
            case PriorityClauseSyntax priority:
                (priority.Despite ? _despite : _subjectTo).AddRange(ProvisionReferences.Bind(priority.Provisions, scope));
                break;
            case ConditionClauseSyntax condition:
                _conditions.Add(new ConditionClause(condition.Word, ConditionBinder.Bind(condition.Condition, subject, scope)));
                break;
            case DefaultClauseSyntax failing:
                Default = failing.Words;
                break;
            case ParallelClauseSyntax parallel:
                Timing = Timing with { Parallel = [.. Timing.Parallel, .. ProvisionReferences.Bind(parallel.Provisions, scope)] };
                break;
            case VagueTimeSyntax vague:
                Timing = Timing with { Vague = vague.Words };
                break;
            case LengthClauseSyntax { Every: true } every:
                Timing = Timing with { Every = NumberBinder.Length(every.Length, scope) };
                break;
            case LengthClauseSyntax length:
                if (length.From is { } from)
                {
                    Start(new Bound(MomentBinder.MomentOf(FactBinder.Bind(from, subject, scope).Fact), Included: true));
                }

                Timing = Timing with { For = NumberBinder.Length(length.Length, scope) };
                break;
            case SpanClauseSyntax between:
                Start(new Bound(MomentBinder.Bind(between.First, subject, scope), Included: true));
                End(new Bound(MomentBinder.Bind(between.Last, subject, scope), Included: true));
                break;
            case TimeClauseSyntax { Moment: PeriodDaySyntax day }:
                Timing = Timing with { DayOfEach = new PeriodDay(day.Day, day.Unit), Every = new TimeLength(new Fixed<int>(1), day.Unit) };
                break;
            case TimeClauseSyntax time:
                AddTime(time);
                break;
        }
    }

    private void AddTime(TimeClauseSyntax time)
    {
        var moment = MomentBinder.Bind(time.Moment, subject, scope);
        switch (time.Word)
        {
            case TimeWord.By:
                End(new Bound(moment, Included: true));
                break;
            case TimeWord.Before:
                End(new Bound(moment, Included: false));
                break;
            case TimeWord.Until:
                End(new Bound(moment, Included: moment is DateMoment));
                break;
            case TimeWord.On:
                Start(new Bound(moment, Included: true));
                End(new Bound(moment, Included: true));
                break;
            case TimeWord.From or TimeWord.NotEarlierThan:
                Start(new Bound(moment, Included: true));
                break;
            case TimeWord.After:
                Start(new Bound(moment, Included: moment is not DateMoment));
                break;
            case TimeWord.Within:
                if (moment is OffsetMoment offset)
                {
                    Start(new Bound(MomentBinder.MomentOf(offset.From), Included: true));
                }

                End(new Bound(moment, Included: true));
                break;
        }
    }

    /// <summary>An event that opened the sentence stays a condition when a later word bounds the time more closely.</summary>
    private void Start(Bound bound)
    {
        if (Timing.Start is { Moment: FactMoment before } && before != bound.Moment)
        {
            _conditions.Add(new ConditionClause(ConditionWord.After, new FactCondition(before.Fact)));
        }

        Timing = Timing with { Start = bound };
    }

    /// <remarks>"Within 10 days after Russia has paid, and in any case by 1 June" binds whether Russia pays or not.</remarks>
    private void End(Bound bound)
    {
        if (Timing.End is not { } first)
        {
            Timing = Timing with { End = bound };
            return;
        }

        var counted = bound.Moment is DateMoment or ClockMoment && first.Moment is OffsetMoment { From: not AnchorFact } offset && Timing.Start?.Moment == MomentBinder.MomentOf(offset.From);
        Timing = Timing with { Start = counted ? null : Timing.Start, FurtherEnds = [.. Timing.FurtherEnds, bound] };
    }

    /// <summary>"within 48 hours" alone counts from what brings the duty into being, where the sentence says what; else from entry into force.</summary>
    private void CountFromTrigger(ImmutableArray<ClauseSyntax> clauses)
    {
        var bare = clauses.OfType<TimeClauseSyntax>().FirstOrDefault(c => c is { Word: TimeWord.Within, Moment: OffsetMomentSyntax { Fact: AnchorFactSyntax { Span.Length: 0 } } });
        if (bare is null || Timing.End is not { Moment: OffsetMoment end } bound)
        {
            return;
        }

        var trigger = _conditions.FirstOrDefault(c => c.IsTrigger) is { } clause ? FactOf(clause.Condition) : null;
        if (trigger is null)
        {
            scope.Problems.Add(BindingDiagnostics.CountedFrom, bare.Span, Parsing.DocumentParser.Flatten(scope.Source[bare.Span]));
        }
        else
        {
            Timing = Timing with { Start = new Bound(new FactMoment(trigger), Included: true), End = bound with { Moment = end with { From = trigger } } };
        }
    }

    /// <summary>The condition as one event, or null where it is a choice of several or a negation.</summary>
    private static Fact? FactOf(Condition condition) => condition switch
    {
        FactCondition { Fact: var fact } => fact,
        AndCondition { Parts: var parts } when parts.All(p => p is FactCondition) => new AllFact(parts.Select(p => ((FactCondition)p).Fact).ToValueList()),
        _ => null,
    };

    private void CheckOrder(ImmutableArray<ClauseSyntax> clauses)
    {
        if (Timing is { Start.Moment: DateMoment { Date: Fixed<LocalDate> start }, End.Moment: DateMoment { Date: Fixed<LocalDate> end } } && end.Value < start.Value)
        {
            var last = clauses.OfType<TimeClauseSyntax>().Last();
            scope.Problems.Add(BindingDiagnostics.EndBeforeStart, last.Span, $"{end.Value:yyyy-MM-dd}", $"{start.Value:yyyy-MM-dd}");
        }
    }
}
