using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.LanguageServer;

namespace Parley.Cli.Commands;

/// <summary><c>parley lsp</c>: a language server for editors.</summary>
internal static class LspCommand
{
    public static Command Create()
    {
        var stdio = new Option<bool>("--stdio") { Description = "Accepted because editors pass it; the server speaks nothing else." };
        var command = new ExampleCommand(
            "lsp",
            "Serves an editor: findings as one types, completion, definitions, renaming. It speaks the Language Server Protocol over standard input and output.",
            "parley lsp")
        {
            Remark = "docs/editor.md says how an editor is set up.",
        };
        command.Add(stdio);
        command.SetAction((_, _) => RunAsync());
        return command;
    }

    private static async Task<int> RunAsync()
    {
        // Nothing but the protocol may reach standard output.
        var output = Console.OpenStandardOutput();
        Console.SetOut(Console.Error);
        var pages = ProjectHome.Find() is { } home && Path.Combine(home, "docs", "diagnostics") is var folder && Directory.Exists(folder) ? folder : null;
        return await LanguageServerHost.RunAsync(Console.OpenStandardInput(), output, ProductVersion.Text, pages).ConfigureAwait(false);
    }
}
