using System.Globalization;

namespace Parley.Cli.CommandLine;

/// <summary>One line on a terminal that says how far a long reading is; nothing where nobody watches.</summary>
internal sealed class Progress(Terminal terminal) : IDisposable
{
    private const int Step = 100_000;
    private const int ScenarioStep = 20;
    private const string EraseLine = "\r\u001b[K";
    private bool _shown;

    /// <summary>To be called with the number of events read so far, after each.</summary>
    public void Count(long events)
    {
        if (events % Step == 0 && terminal.IsWatched)
        {
            terminal.Messages.Write(string.Create(CultureInfo.InvariantCulture, $"{EraseLine}{events:N0} events read"));
            _shown = true;
        }
    }

    /// <summary>To be called with the number of scenarios run so far, after each.</summary>
    public void Scenario(long scenarios)
    {
        if (scenarios % ScenarioStep == 0 && terminal.IsWatched)
        {
            terminal.Messages.Write(string.Create(CultureInfo.InvariantCulture, $"{EraseLine}{scenarios:N0} scenarios run"));
            _shown = true;
        }
    }

    public void Dispose()
    {
        if (_shown)
        {
            terminal.Messages.Write(EraseLine);
            _shown = false;
        }
    }
}
