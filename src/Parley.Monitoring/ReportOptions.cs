namespace Parley.Monitoring;

/// <param name="WithLedger">Whether to work out every change of state; it replays each moment at which something became known.</param>
public sealed record ReportOptions(bool WithLedger)
{
    public static readonly ReportOptions Default = new(WithLedger: true);

    public static readonly ReportOptions WithoutLedger = new(WithLedger: false);
}
