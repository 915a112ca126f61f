using Parley.Model.Events;

namespace Parley.Monitoring.Exercises.Scripts;

/// <summary>An approval is sought, and given, refused or still awaited when the exercise ends.</summary>
internal static class ApprovalScript
{
    private static readonly ActId Propose = new("propose");
    private static readonly ActId Approve = new("approve");
    private static readonly ActId HoldReferendum = new("hold a referendum");

    public static void Write(Scene scene, ApprovalGate norm)
    {
        foreach (var approver in norm.Bearers)
        {
            var sought = scene.Between(1, scene.Options.Days / 2.0);
            scene.Add(sought, Propose, Actor.Undetermined, e => e with { Provision = norm.Provision, Establishment = Establishment.Observed });
            if (scene.Chance(0.3))
            {
                continue;
            }

            // A referendum takes sixty days at the least, other ways less.
            var takes = norm.Means == ApprovalMeans.Referendum ? scene.Between(60, 80) : scene.Between(5, 30);
            var act = norm.Means == ApprovalMeans.Referendum ? HoldReferendum : Approve;
            scene.Add(sought + takes, act, Actor.Known(approver), e => e with
            {
                Provision = norm.Provision,
                Conclusion = scene.Chance(0.75) ? Conclusion.Met : Conclusion.NotMet,
                Establishment = Establishment.Observed,
            });
        }
    }
}
