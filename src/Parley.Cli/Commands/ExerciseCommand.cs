using System.CommandLine;
using NodaTime.Text;
using Parley.Cli.CommandLine;
using Parley.Monitoring.Exercises;
using Parley.Workspace;
using Parley.Workspace.Runs;

namespace Parley.Cli.Commands;

/// <summary><c>parley exercise AGREEMENT --days N --seed N</c></summary>
internal static class ExerciseCommand
{
    private const int LongestDays = 3_660;

    public static Command Create(Terminal terminal)
    {
        var agreement = new Argument<string>("AGREEMENT") { Description = "The agreement (NAME.parley.md)." }.RejectOptions();
        var days = new Option<int>("--days") { Description = $"How many days it lasts, 1 to {LongestDays}.", DefaultValueFactory = _ => 90, HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same exercise.", DefaultValueFactory = _ => 1, HelpName = "N" };
        var inForce = new Option<string?>("--in-force")
        {
            Description = "The day on which the agreement is supposed to enter into force. [default: three weeks after the draft]",
            HelpName = "DATE",
        };
        var command = new ExampleCommand(
            "exercise",
            "Makes up what might happen under an agreement, for training and for tests, and prints it as events. Every event is marked as an exercise.",
            "parley exercise agreements/ukraine-2025/2025-12-24.parley.md --days 90 --seed 1")
        {
            agreement, days, seed, inForce,
        };
        days.Validators.Add(result =>
        {
            // What is no number at all is told by the parser itself.
            if (result.Tokens.Any(t => int.TryParse(t.Value, out var number) && number is < 1 or > LongestDays))
            {
                result.AddError($"--days is a number from 1 to {LongestDays}.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(inForce) is { } day && !LocalDatePattern.Iso.Parse(day).Success)
            {
                result.AddError($"--in-force \"{day}\" is no date that exists. Write it as 2026-01-15.");
            }
        });
        command.SetAction(parsed =>
        {
            var file = terminal.OpenAgreement(new Workbench(), parsed.GetRequiredValue(agreement));
            var start = parsed.GetValue(inForce) is { } day ? LocalDatePattern.Iso.Parse(day).Value : ExerciseOptions.StartFor(file.Compilation!.Agreement);
            terminal.Results.Write(ExerciseRun.Write(file, new ExerciseOptions(start) { Days = parsed.GetValue(days), Seed = parsed.GetValue(seed) }));
            return ExitCode.Fine;
        });
        return command;
    }
}
