using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Documents.WhatIf;
using Parley.Workspace;
using Parley.Workspace.Json;
using Parley.Workspace.Runs;

namespace Parley.Cli.Commands;

/// <summary><c>parley what-if FILE --event TEXT --never TEXT</c></summary>
internal static class WhatIfCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The agreement (NAME.parley.md)." }.RejectOptions();
        var events = new Option<string[]>("--event") { Description = "Something that happens, as a step of a scenario says it; \"on day 10\" counts from entry into force. May be given several times.", HelpName = "TEXT" };
        var never = new Option<string[]>("--never") { Description = "Something that never comes true, as a question says it behind \"Never:\". May be given several times.", HelpName = "TEXT" };
        var inForce = new InForceOption();
        var on = new DayOption("--on", "The day of events that name none. [default: that of --in-force, else that of the draft, where it has one]");
        var until = new DayOption("--until", "Let time pass until this day is over.");
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" }.AcceptOnlyFromAmong("text", "json");
        var command = new ExampleCommand(
            "what-if",
            "Says what follows if something happens, or never does: which provisions come into force, fall or are out of reach, and who then has to do what.",
            "parley what-if agreements/ukraine-2025/2025-12-24.parley.md --event \"Russia rejects the plan\"",
            "parley what-if agreements/ukraine-2025/2025-12-24.parley.md --in-force 2026-01-15 --event \"Russia breaches 2.1 on day 10\"",
            "parley what-if agreements/ukraine-2025/2025-12-24.parley.md --never \"each of the Guarantors has ratified this agreement or has approved this agreement by vote\"")
        {
            Remark = "Ends with 0, 2 when the command is misused or what is supposed cannot be read, 3 when the file cannot be read.",
        };
        command.Add(file);
        foreach (Option option in new Option[] { events, never, inForce, on, until, format })
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var opened = terminal.OpenAgreement(new Workbench(), parsed.GetRequiredValue(file));
            var entry = inForce.DayOf(parsed);
            var day = on.DayOf(parsed) ?? entry ?? opened.Compilation!.Agreement.Draft;
            var question = new WhatIfQuestion([.. parsed.GetValue(events) ?? []], [.. parsed.GetValue(never) ?? []], entry, day, until.DayOf(parsed));
            return Run(terminal, opened, question, parsed.GetValue(format)!);
        });
        return command;
    }

    private static int Run(Terminal terminal, AgreementFile file, WhatIfQuestion question, string format)
    {
        if (question.Events.IsEmpty && question.Never.IsEmpty)
        {
            terminal.Messages.WriteLine("Nothing is supposed. Say what happens with --event \"Russia rejects the plan\", or what never does with --never \"14.3 is decided\".");
            return ExitCode.Misuse;
        }

        var (answer, problems) = WhatIfRun.Ask(file, question);
        if (answer is null)
        {
            foreach (var problem in problems)
            {
                terminal.Messages.WriteLine(Plain.Clean(problem));
            }

            terminal.Messages.WriteLine("What happens is written as in a scenario (docs/language/scenarios.md), what never does as a question after \"Never:\" (docs/language/questions.md), in the agreement's own names.");
            return ExitCode.Misuse;
        }

        terminal.Results.Write(format == "json" ? WhatIfJson.Write(answer) : Plain.Clean(WhatIfText.Write(answer)));
        return ExitCode.Fine;
    }
}
