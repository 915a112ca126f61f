using System.Diagnostics;

namespace Parley.Fuzz.Running;

/// <summary>Ends the run when one input takes too long, and leaves that input behind.</summary>
internal sealed class Watchdog : IDisposable
{
    /// <summary>A short input takes less than a hundredth of this even on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly FaultFolder _faults;
    private readonly Timer _timer;
    private string? _input;
    private long _begun;

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
        if (Volatile.Read(ref _input) is { } input && Stopwatch.GetElapsedTime(_begun) > Patience)
        {
            _faults.Add(input, new TimeoutException($"No answer after {Patience.TotalSeconds} seconds."));
            Environment.Exit(3);
        }
    }
}
