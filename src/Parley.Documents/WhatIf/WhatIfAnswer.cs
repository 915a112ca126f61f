using Parley.Analysis.Supposing;
using Parley.Monitoring.Results;
using Parley.Monitoring.Supposing;

namespace Parley.Documents.WhatIf;

/// <summary>What an agreement says if something happens, or never does.</summary>
/// <param name="Supposed">What is supposed, in the words of whoever asks.</param>
/// <param name="States">Null where nothing is supposed that could be dated: then only <paramref name="Lost"/> can be said.</param>
/// <param name="Lost">The provisions that are out of reach then, in document order.</param>
/// <param name="OtherWays">The provisions of which one way is closed and another stays open.</param>
/// <param name="LeftOpen">The decisions that are never taken.</param>
public sealed record WhatIfAnswer(Agreement Agreement, ValueList<string> Supposed, SupposedStates? States, ValueList<OutOfReach> Lost, ValueList<ProvisionId> OtherWays, ValueList<Decision> LeftOpen)
{
    public ValueList<StateChange> Changes { get; } = States?.Changes.ToValueList() ?? [];

    /// <summary>Incidents that come of it.</summary>
    public ValueList<Incident> Incidents => States is { } states ? states.With.Incidents.Where(i => !states.Without.Incidents.Contains(i)).ToValueList() : [];

    /// <summary>Duties that somebody then has and did not have before, or is late with.</summary>
    public ValueList<NormInstance> Duties => Changes.Where(c => c.Kind is ChangeKind.Begins or ChangeKind.IsMissed && c.Is.State is NormState.Due or NormState.Overdue or NormState.Open).Select(c => c.Is).ToValueList();
}
