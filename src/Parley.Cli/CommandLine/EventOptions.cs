using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Parley.Workspace.Runs;

namespace Parley.Cli.CommandLine;

/// <summary>The options of every command that follows events.</summary>
internal sealed class EventOptions
{
    private readonly Argument<string> _agreement = new Argument<string>("AGREEMENT") { Description = "The agreement (NAME.parley.md)." }.RejectOptions();

    private readonly Option<string[]> _events = new("--events")
    {
        Description = "Files of events: NDJSON, or tables (.csv) with --mapping.",
        HelpName = "FILE",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _mapping = new("--mapping")
    {
        Description = $"How a table becomes events: a mapping file, or one of {string.Join(", ", MappingFiles.ReadyNames)}.",
        HelpName = "FILE|NAME",
    };

    private readonly Option<string?> _inForce = new("--in-force")
    {
        Description = "Suppose that the agreement is in force from the beginning of this day, whatever it says of its entry.",
        HelpName = "DATE",
    };

    private readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "The moment that the answer is about: a day (its end), a time, or \"now\". [default: the end of the last event known]",
        HelpName = "TIME",
    };

    private readonly Option<string?> _knownAt = new("--known-at")
    {
        Description = "Use only what was known by then. [default: all that the files hold]",
        HelpName = "TIME",
    };

    public void AddTo(Command command)
    {
        command.Add(_agreement);
        foreach (Option option in new Option[] { _events, _mapping, _inForce, _asOf, _knownAt })
        {
            command.Add(option);
        }

        command.Validators.Add(Validate);
    }

    public string AgreementOf(ParseResult parsed) => parsed.GetRequiredValue(_agreement);

    public IReadOnlyList<string> EventsOf(ParseResult parsed) => parsed.GetRequiredValue(_events);

    public string? MappingOf(ParseResult parsed) => parsed.GetValue(_mapping);

    public MonitorRequest RequestOf(ParseResult parsed) => new(
        parsed.GetValue(_inForce) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null,
        TimeOf(parsed.GetValue(_asOf)),
        TimeOf(parsed.GetValue(_knownAt)));

    private static GivenTime? TimeOf(string? text) => text switch
    {
        null => null,
        "now" => GivenTime.At(SystemClock.Instance.GetCurrentInstant()),
        _ => GivenTime.Parse(text),
    };

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_inForce) is { } day && !LocalDatePattern.Iso.Parse(day).Success)
        {
            result.AddError($"--in-force \"{day}\" is no date that exists. Write it as 2026-01-15.");
        }

        foreach (var option in new[] { _asOf, _knownAt })
        {
            if (result.GetValue(option) is { } text and not "now" && GivenTime.Parse(text) is null)
            {
                result.AddError($"{option.Name} \"{text}\" is no time that exists. Write it as 2026-03-31, 2026-03-31T19:30 or 2026-03-31T19:30+02:00.");
            }
        }

        foreach (var file in result.GetValue(_events) ?? [])
        {
            if (EventFiles.IsTable(file) && result.GetValue(_mapping) is null)
            {
                result.AddError($"{file} is a table. Say with --mapping how its rows become events: a mapping file, or one of {string.Join(", ", MappingFiles.ReadyNames)}.");
            }
        }
    }
}
