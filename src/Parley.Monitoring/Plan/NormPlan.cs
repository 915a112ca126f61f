namespace Parley.Monitoring.Plan;

/// <summary>What can be said of one norm before any event: who holds it, which events count for it, what bears on it.</summary>
internal sealed record NormPlan(int Number, Norm Norm)
{
    /// <summary>The bearers of each instance: one each where they are bound severally, all together where jointly.</summary>
    public ValueList<ValueList<PartyId>> Holders { get; init; }

    /// <summary>For each holder, what performs the norm.</summary>
    public ValueList<Requirement> Performance { get; init; }

    /// <summary>For each holder, what begins to perform it.</summary>
    public ValueList<Requirement> Beginning { get; init; }

    /// <summary>How much may happen in each period of the calendar; null for other norms.</summary>
    public Rate? Rate { get; init; }

    /// <summary>What the norm forbids, or what shows that a maintained state is broken.</summary>
    public ValueList<int> Incidents { get; init; }

    /// <summary>What approves and refuses, for each who has to approve; none for other norms.</summary>
    public ValueList<ApprovalPatterns> Approvals { get; init; }

    /// <summary>Whether it applies whatever the agreement's entry into force: entry itself, approvals, outside law, and what starts from another anchor.</summary>
    public bool BeforeEntry { get; init; }

    /// <summary>Whether it lasts instead of being met once.</summary>
    public bool Lasting { get; init; }

    /// <summary>Norms that it gives way to, for the events of a pattern: a permission despite it.</summary>
    public ValueList<Override> Overrides { get; init; }

    public ValueList<int> Gates { get; init; }

    /// <summary>Sentences on when the provision, its article or the agreement enters into force, stays so, or ceases.</summary>
    public ValueList<int> Lives { get; init; }

    /// <summary>Powers to change it.</summary>
    public ValueList<int> Powers { get; init; }

    /// <summary>Sentences that change it by themselves.</summary>
    public ValueList<int> Changes { get; init; }

    /// <summary>Sentences that say it need not be done.</summary>
    public ValueList<int> Releases { get; init; }
}

/// <summary>While a norm is available, the events of a pattern are no incidents of another.</summary>
internal readonly record struct Override(int Norm, int Pattern);
