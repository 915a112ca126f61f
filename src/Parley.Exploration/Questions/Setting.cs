using NodaTime;
using Parley.Exploration.Building;
using Parley.Geography;
using Parley.Model.Questions;
using Parley.Monitoring.Plan;

namespace Parley.Exploration.Questions;

/// <summary>What a question is asked of: the agreement made ready for events, the day on which runs begin, and what is supposed of the entry into force.</summary>
internal sealed record Setting(Agreement Agreement, MonitorPlan Plan, LocalDate Begins, LocalDate? InForce)
{
    /// <param name="question">Null to ask nothing.</param>
    public static Setting Of(Agreement agreement, Atlas? atlas, Question? question, LocalDate? inForce)
    {
        // A condition that only the question speaks of needs the kinds of event that bring it about; an anchor of this meaning brings them in and binds nobody.
        var meanings = question is null ? [] : question.Whenever.Concat(question.Claims).OfType<ConditionClaim>()
            .Select((c, i) => new Anchor(new AnchorId($"question, part {i + 1}"), c.ToString(), c.Condition, question.Source));
        var asked = agreement with { Anchors = [.. agreement.Anchors, .. meanings] };
        var own = agreement.Norms.Any(n => n is Life { Stage: LifeStage.EntersIntoForce } life && life.Of.Any(o => o.Id is null))
            || agreement.Anchors.Any(a => a.Id == AnchorId.EntryIntoForce);
        var begins = Beginning.Of(agreement, inForce);
        var supposed = inForce ?? (own ? null : agreement.Draft ?? begins);
        return new Setting(agreement, MonitorPlan.Compile(asked, atlas, supposed is { } day ? MonitorOptions.InForceOn(day, agreement.Zone) : MonitorOptions.None), begins, supposed);
    }
}
