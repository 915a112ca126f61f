namespace Parley.Analysis.Dates;

/// <summary>What outside law bars can be done so many days after a moment, and not before.</summary>
internal sealed record DateBar(OutsideLaw Law, int Ends, long Days);
