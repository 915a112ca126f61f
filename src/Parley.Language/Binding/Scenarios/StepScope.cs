using NodaTime;
using NodaTime.TimeZones;
using Parley.Language.Parsing;
using Parley.Language.Syntax;
using Parley.Language.Syntax.Scenarios;
using Parley.Model.Events;
using Parley.Model.Scenarios;

namespace Parley.Language.Binding.Scenarios;

/// <summary>What binding one step needs: the agreement, the names, and the calendar of the agreement's zone.</summary>
/// <param name="Number">Of the step in its scenario, from 1.</param>
/// <param name="Before">The steps before it.</param>
internal sealed record StepScope(Agreement Agreement, Scope Names, int Number, IReadOnlyList<ScenarioStep> Before)
{
    public ProblemList Problems => Names.Problems;

    public int Errors => Problems.All.Count(p => p.Severity == DiagnosticSeverity.Error);

    public SourceAnchor At(SyntaxNode node) => Names.At(node);

    /// <summary>From the first to the last instant of a time, or of all between two; null where one does not exist or they disagree.</summary>
    public When? WhenOf(StepTimeSyntax from, StepTimeSyntax? to)
    {
        if (FirstOf(from) is not { } first || LastOf(to ?? from) is not { } last)
        {
            return null;
        }

        if (last < first)
        {
            Problems.Add(ScenarioDiagnostics.TimesDisagree, (to ?? from).Span, Names.Source[(to ?? from).Span], Names.Source[from.Span]);
            return null;
        }

        return new When(first, last);
    }

    /// <summary>The first instant of a time; of a minute that the clocks show twice, the earlier one.</summary>
    public Instant? FirstOf(StepTimeSyntax time) =>
        time.Exact ?? (time.Clock is { } clock ? At(clock, late: false) : time.Day?.InstantsIn(Agreement.Zone).First);

    /// <summary>The last instant of a time: of a day the one before the next begins.</summary>
    public Instant? LastOf(StepTimeSyntax time) =>
        time.Exact ?? (time.Clock is { } clock ? At(clock, late: true) : time.Day?.InstantsIn(Agreement.Zone).Last);

    /// <summary>A place that the agreement knows; null, and a remark, for another one.</summary>
    public PlaceId? PlaceOf(SyntaxNode place)
    {
        var id = place is PlaceExpressionSyntax expression ? PlaceBinder.IdOf(expression, Names) : new PlaceId(NameTable.WithoutArticle(((QuotedPlaceSyntax)place).Words));
        if (Agreement.FindPlace(id) is null)
        {
            Problems.Add(ScenarioDiagnostics.PlaceNotKnown, place.Span, id.Value);
            return null;
        }

        return id;
    }

    private Instant At(LocalDateTime clock, bool late) => clock.InZone(
        Agreement.Zone,
        Resolvers.CreateMappingResolver(late ? Resolvers.ReturnLater : Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted)).ToInstant();
}
