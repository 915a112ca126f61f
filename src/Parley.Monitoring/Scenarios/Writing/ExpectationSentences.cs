using Parley.Model.Scenarios;

namespace Parley.Monitoring.Scenarios.Writing;

/// <summary>Expectations as sentences.</summary>
internal sealed class ExpectationSentences(Agreement agreement)
{
    private readonly TimeWriter _times = new(agreement.Zone);

    public string Write(Expectation expectation)
    {
        var asOf = expectation.AsOf is { } moment ? $"as of {_times.End(moment)}, " : "";
        var known = expectation.KnownAt is { } at ? $"as known at {_times.End(at)}, " : "";
        return asOf + known + expectation switch
        {
            StateExpectation state => State(state),
            IncidentExpectation incidents => Incidents(incidents),
            NothingExpectation nothing => $"nothing{(nothing.Except.IsEmpty ? "" : $" but {List(nothing.Except)}")} is {WordOf(nothing.State)}",
            AgreementExpectation { Ended: true } ended => $"the agreement has {Doubt(ended)}ended",
            AgreementExpectation entered => $"the agreement is {Doubt(entered)}in force",

            // What may be done is told in the agreement's own words, and these are kept.
            AbilityExpectation { Words.Length: > 0 } ability => WithoutOpening(ability.Words),
            _ => throw new ArgumentException("An expectation of what may or must be done needs its words.", nameof(expectation)),
        };
    }

    private string State(StateExpectation state)
    {
        var verb = state.Provisions.Count == 1 ? "is" : "are";
        var due = state.DueBy is { } by ? $" by {_times.End(by)}" : "";
        var of = state.Of.IsEmpty || state.OfNobodyElse ? "" : $" for {Names(state.Of)}";
        var only = state.OfNobodyElse ? $", and only {Names(state.Of)} answers for it" : "";
        return $"{List(state.Provisions)} {verb} {Doubt(state)}{WordOf(state.State)}{due}{of}{only}";
    }

    private string Incidents(IncidentExpectation incidents)
    {
        // "Not at least 2" is "less than 2"; only of an exact number is the negation said as such.
        var bound = incidents.Expected == Answer.No ? Opposite(incidents.Bound) : incidents.Bound;
        var answer = incidents.Expected switch { Answer.Possibly => "possibly ", Answer.No when bound == QuantityBound.Exactly => "not ", _ => "" };
        var words = bound switch
        {
            QuantityBound.AtLeast => "at least ",
            QuantityBound.AtMost => "at most ",
            QuantityBound.MoreThan => "more than ",
            QuantityBound.LessThan => "less than ",
            _ => "",
        };
        return $"there are {answer}{words}{incidents.Count} incidents under {List(incidents.Provisions)}{(incidents.By.IsEmpty ? "" : $" by {Names(incidents.By)}")}";
    }

    private static QuantityBound Opposite(QuantityBound bound) => bound switch
    {
        QuantityBound.AtLeast => QuantityBound.LessThan,
        QuantityBound.AtMost => QuantityBound.MoreThan,
        QuantityBound.MoreThan => QuantityBound.AtMost,
        QuantityBound.LessThan => QuantityBound.AtLeast,
        _ => bound,
    };

    private static string WithoutOpening(string words)
    {
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        var opens = space > 0 && words[..space] is "Then" or "And" or "But" or "then" or "and" or "but";
        return (opens ? words[(space + 1)..] : words).TrimEnd('.');
    }

    private static string Doubt(Expectation expectation) => expectation.Expected switch { Answer.Yes => "", Answer.Possibly => "possibly ", _ => "not " };

    private static string WordOf(LifeState state) => state switch
    {
        LifeState.FulfilledInTime => "fulfilled in time",
        LifeState.FulfilledLate => "fulfilled late",
        LifeState.InForce => "in force",
        LifeState.NotSought => "not sought",
        _ => state.ToString().ToLowerInvariant(),
    };

    private string Names(ValueList<PartyId> parties) => string.Join(" and ", parties.Select(p => DeclaredNames.Of(agreement, p)));

    private static string List(ValueList<ProvisionRef> provisions) =>
        provisions.Count < 2 ? string.Concat(provisions.Select(p => p.ToString())) : $"{string.Join(", ", provisions.Take(provisions.Count - 1))} and {provisions[^1]}";
}
