namespace Parley.Analysis.Common;

/// <summary>What several analyses ask of a norm.</summary>
internal static class NormActions
{
    /// <summary>Whether the norm can be kept or not kept: only such a norm can be breached.</summary>
    public static bool IsDuty(this Norm norm) => norm is Obligation or Maintenance or Prohibition or VerificationDuty or ReportingDuty or Decision;

    /// <summary>Whether the norm asks its bearers to bring something about or to keep something up.</summary>
    public static bool Asks(this Norm norm) => norm is Obligation or Maintenance or VerificationDuty or ReportingDuty or Decision;

    /// <summary>The sentence's number without the reading: <c>4.1#2</c> of <c>4.1#2|1</c>. Readings of one sentence exclude each other.</summary>
    public static string SentenceOf(this Norm norm)
    {
        var bar = norm.Id.Value.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? norm.Id.Value : norm.Id.Value[..bar];
    }

    /// <summary>Whether two norms can hold in the same outcome of the brackets.</summary>
    public static bool CanHoldWith(this Norm norm, Norm other)
    {
        foreach (var guard in norm.Guards)
        {
            foreach (var against in other.Guards)
            {
                if (guard.Bracket == against.Bracket && guard.Option != against.Option)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
