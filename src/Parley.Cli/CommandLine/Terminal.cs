using System.Text;
using Spectre.Console;

namespace Parley.Cli.CommandLine;

/// <summary>Where a command writes: results to standard output, messages to standard error. Colour only on a terminal, and never with NO_COLOR.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>As wide as anything is written where no terminal sets the width: lines are then never wrapped.</summary>
    private const int Unwrapped = 100_000;

    private readonly Lazy<IAnsiConsole> _screen;

    private Terminal(TextWriter results, TextWriter messages)
    {
        Results = results;
        Messages = messages;
        _screen = new Lazy<IAnsiConsole>(() => ScreenOver(results, !Console.IsOutputRedirected));
    }

    public TextWriter Results { get; }

    public TextWriter Messages { get; }

    /// <summary>What is typed or piped in.</summary>
    public Stream Input { get; } = Console.OpenStandardInput();

    /// <summary>Standard output with styles, tables and wrapping.</summary>
    public IAnsiConsole Screen => _screen.Value;

    /// <summary>Whether somebody watches the messages, so that progress is worth showing.</summary>
    public bool IsWatched { get; } = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb");

    public static Terminal Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new StreamWriter(new ResultStream(Console.OpenStandardOutput()), utf8, 32 * 1024) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8, 1024) { NewLine = "\n", AutoFlush = true });
    }

    /// <summary>A screen that writes plain text, as for a file.</summary>
    public static IAnsiConsole PlainOver(TextWriter writer) => ScreenOver(writer, terminal: false);

    /// <summary>A remark about a file, to the messages.</summary>
    public void Say(Diagnostic remark)
    {
        Messages.WriteLine(Rendering.Plain.Clean($"{remark.At}: {Rendering.FindingText.WordOf(remark.Severity)} {remark.Code}: {remark.Message}"));
    }

    public void Dispose()
    {
        try
        {
            Results.Dispose();
        }
        catch (FileFailureException)
        {
            // The command has ended with this failure already, and what is left of the results has nowhere to go.
        }

        Messages.Dispose();
    }

    private static IAnsiConsole ScreenOver(TextWriter writer, bool terminal)
    {
        var colour = terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb");
        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!terminal)
        {
            screen.Profile.Width = Unwrapped;
        }

        screen.Profile.Capabilities.Unicode = true;
        return screen;
    }
}
