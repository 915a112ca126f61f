namespace Parley.Negotiation.Drafts;

/// <summary>What a norm is about doing.</summary>
internal static class ActionsOf
{
    public static IEnumerable<Action> Of(Norm norm) => norm switch
    {
        Obligation { Action: var action } => [action],
        Prohibition { Action: var action } => [action],
        Maintenance { State: var action } => [action],
        Permission { Action: var action } => [action],
        Power { Action: var action } => [action],
        OutsideLaw { Action: var action } => [action],
        Release { Action: var action } => [action],
        VerificationDuty { Action: var action } => [action],
        ReportingDuty { Action: var action } => [action],
        _ => [],
    };
}
