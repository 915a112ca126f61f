namespace Parley.Documents.Report;

/// <summary>How much one page lists. Figures always count everything; what is left out is counted and said.</summary>
internal static class ReportLimits
{
    /// <summary>More rows than this nobody reads, and a browser on a telephone no longer scrolls smoothly.</summary>
    public const int Incidents = 200;

    /// <summary>Instances listed under one provision: a duty that each incident calls into being can have thousands.</summary>
    public const int InstancesOfAProvision = 60;

    /// <summary>Events named beside one instance.</summary>
    public const int EvidenceOfAnInstance = 6;

    /// <summary>Rows of the picture of deadlines.</summary>
    public const int DeadlineRows = 60;

    /// <summary>Bars of a picture by day: beyond this a bar stands for several days.</summary>
    public const int Bars = 120;
}
