using System.Diagnostics;

namespace Parley.Fuzz.Running;

/// <summary>Ends the run when one input takes too long, and leaves that input behind.</summary>
internal sealed class Watchdog : IDisposable
{
    /// <summary>Time of the processor, since other programs may have had it: a short input takes less than a hundredth of this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>What waits and computes nothing is given up after this time on the clock.</summary>
    private static readonly TimeSpan Standstill = TimeSpan.FromMinutes(10);

    private readonly FaultFolder _faults;
    private readonly Timer _timer;
    private string? _input;
    private long _begun;
    private TimeSpan _computed;
    private string? _watched;

    public Watchdog(FaultFolder faults)
    {
        _faults = faults;
        _timer = new Timer(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public void Begin(string input)
    {
        _begun = Stopwatch.GetTimestamp();
        Volatile.Write(ref _input, input);
    }

    public TimeSpan End()
    {
        Volatile.Write(ref _input, null);
        return Stopwatch.GetElapsedTime(_begun);
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        if (Volatile.Read(ref _input) is not { } input)
        {
            return;
        }

        // Asking for the time of the processor is too slow to be done for every input, so it is asked when an input is seen for the first time.
        var computed = Environment.CpuUsage.TotalTime;
        if (!ReferenceEquals(input, _watched))
        {
            (_watched, _computed) = (input, computed);
        }

        if (computed - _computed > Patience || Stopwatch.GetElapsedTime(_begun) > Standstill)
        {
            _faults.Add(input, new TimeoutException($"No answer after {Patience.TotalSeconds} seconds of the processor, or {Standstill.TotalMinutes} minutes."));
            Environment.Exit(3);
        }
    }
}
