using System.Diagnostics;
using Parley.Fuzz.Coverage;

namespace Parley.Fuzz.Running;

/// <summary>How far a run is, one line at a time.</summary>
internal sealed class Progress(FuzzOptions options, EdgeMap edges, FaultFolder faults)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _slowest;
    private int _slowestLength;

    public long Executed { get; private set; }

    public void Count(TimeSpan took, string input)
    {
        Executed++;
        if (took > _slowest)
        {
            (_slowest, _slowestLength) = (took, input.Length);
        }
    }

    public void Write(long executed, int kept)
    {
        var elapsed = Stopwatch.GetElapsedTime(_start);
        Console.WriteLine(
            $"{options.Target}: {executed:N0} of {options.Executions:N0} executions in {elapsed:hh\\:mm\\:ss} ({executed / elapsed.TotalSeconds:N0}/s), {edges.Edges:N0} branches, "
            + $"{kept:N0} inputs kept, slowest {_slowest.TotalMilliseconds:N0} ms ({_slowestLength} characters), {faults.Kinds} kinds of fault");
    }
}
