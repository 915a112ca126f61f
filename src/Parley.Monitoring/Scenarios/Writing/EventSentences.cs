using System.Globalization;
using Parley.Model.Events;
using Parley.Model.Scenarios;

namespace Parley.Monitoring.Scenarios.Writing;

/// <summary>Events as sentences of the language: in the words of the agreement where it has some for the act, with the rest behind commas.</summary>
internal sealed class EventSentences(Agreement agreement, IReadOnlySet<EventId> named)
{
    private static readonly string[] OverProvisions = ["suspend", "resume", "waive", "terminate", "extend", "approve", "refuse"];

    private readonly TimeWriter _times = new(agreement.Zone);
    private readonly ActWords _words = new(agreement);

    public string Write(Event happening)
    {
        var parts = new List<string>();
        var core = Core(happening, parts);
        if (happening.Where is Around around)
        {
            parts.Add(Point(around));
        }

        if (happening.KnownAt != happening.When.To)
        {
            parts.Add($"known at {_times.End(happening.KnownAt)}");
        }

        if (happening.Establishment != Establishment.Observed)
        {
            var by = happening.SourceName == ToldAct.ScenarioSource ? "" : $" by {Quotes.Of(happening.SourceName)}";
            parts.Add($"as {happening.Establishment.ToString().ToLowerInvariant()}{by}");
        }
        else if (happening.SourceName != ToldAct.ScenarioSource)
        {
            parts.Add($"according to {Quotes.Of(happening.SourceName)}");
        }

        if (named.Contains(happening.Id))
        {
            parts.Add($"called {Quotes.Of(happening.Id.Value)}");
        }

        if (happening.Corrects is { } corrected)
        {
            parts.Add($"{(happening.Withdrawn ? "taking back" : "correcting")} {Quotes.Of(corrected.Value)}");
        }

        if (happening.Exercise)
        {
            parts.Add("as an exercise");
        }

        if (happening.Note is { } note)
        {
            parts.Add($"noting {Quotes.Of(note)}");
        }

        return $"{core} {_times.When(happening.When)}{string.Concat(parts.Select(p => $", {p}"))}";
    }

    /// <summary>What is done, by whom and where, without when.</summary>
    public string WriteAct(Event happening)
    {
        var parts = new List<string>();
        var core = Core(happening, parts);
        return happening.Where is Around around ? $"{core}{string.Concat(parts.Append(Point(around)).Select(p => $", {p}"))}" : $"{core}{string.Concat(parts.Select(p => $", {p}"))}";
    }

    private string Core(Event happening, List<string> parts)
    {
        var actor = happening.Actor.IsUndetermined ? "somebody" : string.Join(" or ", happening.Actor.Candidates.Select(p => DeclaredNames.Of(agreement, p)));
        return Verification(happening, actor) ?? OverProvision(happening, actor) ?? Act(happening, actor, parts);
    }

    private static bool IsBare(Event happening) =>
        happening is { Object: null, Amount: null, Counterparty: null, Where: not InPlace, Stage: ActStage.Unstated, Actor.Candidates.Count: 1, Provision: not null };

    private static string? Verification(Event happening, string actor) => happening.Act.Value == "verify" && IsBare(happening)
        ? happening.Conclusion switch
        {
            Conclusion.Met => $"{actor} has verified {happening.Provision}",
            Conclusion.NotMet => $"{actor} has found that {happening.Provision} is not met",
            _ => null,
        }
        : null;

    private string? OverProvision(Event happening, string actor) =>
        IsBare(happening) && happening.Conclusion is null && OverProvisions.Contains(happening.Act.Value) ? $"{actor} has {_words.ParticipleOf(happening.Act)} {happening.Provision}"
        : IsBare(happening) && happening.Conclusion is null && happening.Act.Value == "report" ? $"{actor} has reported on {happening.Provision}"
        : null;

    private string Act(Event happening, string actor, List<string> parts)
    {
        var act = agreement.FindAct(happening.Act) ?? throw new ArgumentException($"The agreement knows no act \"{happening.Act}\".", nameof(happening));
        var begun = act.Lasts && happening.Stage == ActStage.Begun;
        var core = $"{actor} has {(begun ? $"begun to {act.Verb}" : act.Participle)}";
        if (happening.Object is { Length: > 0 } thing)
        {
            core += $" {_words.ObjectOf(act.Id, thing)}";
        }

        if (happening.Where is InPlace place)
        {
            if (DeclaredNames.HasName(place.Place) && _words.PrepositionOf(act.Id, place.Place) is { } preposition)
            {
                core += $" {preposition} {DeclaredNames.Of(agreement, place.Place)}";
            }
            else
            {
                parts.Add($"in {DeclaredNames.Of(agreement, place.Place)}");
            }
        }

        if (happening.Amount is { } amount)
        {
            parts.Add($"in the amount of {amount.Value.ToString("0.############", CultureInfo.InvariantCulture)}{(amount.Unit == AmountUnit.Pieces ? "" : $" {amount.Unit.ToString().ToLowerInvariant()}")}");
        }

        if (happening.Counterparty is { } other)
        {
            parts.Add($"with {DeclaredNames.Of(agreement, other)}");
        }

        if (happening.Provision is { } provision)
        {
            parts.Add($"about {provision}");
        }

        if (happening.Conclusion != (act.Id.Value == "verify" ? Conclusion.Met : null))
        {
            parts.Add(happening.Conclusion switch { Conclusion.Met => "concluding that it is met", Conclusion.NotMet => "concluding that it is not met", _ => "concluding nothing" });
        }

        if (!begun && happening.Stage != (act.Lasts ? ActStage.Completed : ActStage.Unstated))
        {
            parts.Add(happening.Stage switch { ActStage.Begun => "begun", ActStage.Completed => "completed", _ => "begun or completed" });
        }

        return core;
    }

    private static string Point(Around around)
    {
        static string Number(double value) => Math.Abs(value).ToString("0.###############", CultureInfo.InvariantCulture);
        var radius = around.Radius.Metres > 0 ? $" within {Number(around.Radius.Metres)} m" : "";
        var name = around.Name is { Length: > 0 } said ? $" ({Quotes.Of(said)})" : "";
        return $"at {Number(around.Point.Latitude)} {(around.Point.Latitude < 0 ? "S" : "N")} {Number(around.Point.Longitude)} {(around.Point.Longitude < 0 ? "W" : "E")}{radius}{name}";
    }
}
