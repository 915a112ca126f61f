namespace Parley.Monitoring.Reading;

/// <summary>What the reader of events bounds, each with its reason. Past a limit there is a remark or a count, never a crash.</summary>
public static class ReadingLimits
{
    /// <summary>Bytes of one line of NDJSON, characters of one row of CSV. The longest row in the data at hand has some 3,000; a file without line ends must not fill the memory.</summary>
    public const int LineLength = 1 << 20;

    /// <summary>Remarks of one code in one file; the others are counted and summed up in one. Nobody reads the hundred-and-first.</summary>
    public const int RemarksPerCode = 100;

    /// <summary>Ids remembered to find a second event with the same id. 24 bytes each, half of the table free: 50 MB at most, so that ten million rows and the monitor still fit in 300 MB.</summary>
    public const int IdsRemembered = 1_000_000;

    /// <summary>Corrections that wait for the event they correct. Each keeps its id and its place.</summary>
    public const int OpenCorrections = 10_000;

    /// <summary>Different values of one column whose meaning is remembered. Columns with more are no lists of codes; their values are looked up anew each time.</summary>
    public const int ValuesPerColumn = 4_096;

    /// <summary>Objects inside objects of one line; our own format needs two.</summary>
    public const int JsonDepth = 8;

    /// <summary>Maps inside maps of a mapping file; the format needs four. The stack must hold.</summary>
    public const int MappingDepth = 8;

    /// <summary>First year that an event can lie in. Older dates in event files are mistakes: a missing date written as 0001 or 1899.</summary>
    public const int FirstYear = 1900;

    /// <summary>Last year that an event can lie in. Later dates are mistakes or stand for "no end".</summary>
    public const int LastYear = 2100;

    /// <summary>The largest radius, in metres: half of the Earth's circumference, so all of the Earth.</summary>
    public const double RadiusMetres = 20_040_000;
}
