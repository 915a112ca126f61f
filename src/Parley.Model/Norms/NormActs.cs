namespace Parley.Model.Norms;

/// <summary>What norms of every kind are about.</summary>
public static class NormActs
{
    /// <summary>The act that a norm is about, or null for norms about no act.</summary>
    public static Action? ActionOf(this Norm norm) => norm switch
    {
        Obligation n => n.Action,
        Maintenance n => n.State,
        Prohibition n => n.Action,
        Permission n => n.Action,
        Power n => n.Action,
        VerificationDuty n => n.Action,
        ReportingDuty n => n.Action,
        OutsideLaw n => n.Action,
        Release n => n.Action,
        _ => null,
    };
}
