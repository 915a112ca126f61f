using System.Diagnostics;
using System.Text.Json;

namespace Parley.Cli.Tests;

/// <summary>The command line as its users meet it: a process with arguments, output and an exit code.</summary>
internal static class ParleyProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The program as it was built beside this test.</summary>
    public static string Program { get; } =
        Repository.PathOf("artifacts", "bin", "Parley.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "parley.dll");

    public static Outcome Run(params string[] arguments) => RunIn(Repository.Root, arguments);

    public static Outcome RunIn(string folder, params string[] arguments) => Start(folder, "dotnet", [Program, .. arguments], []);

    public static Outcome RunWith((string Name, string Value) variable, params string[] arguments) =>
        Start(Repository.Root, "dotnet", [Program, .. arguments], [variable]);

    /// <summary>A command line for bash, in which <c>parley</c> is the program.</summary>
    public static Outcome Shell(string folder, string script) =>
        Start(folder, "bash", ["-c", $"parley() {{ dotnet '{Program}' \"$@\"; }}\n{script}"], []);

    private static Outcome Start(string folder, string program, IEnumerable<string> arguments, (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment.Remove("PARLEY_DEBUG");
        start.Environment.Remove("NO_COLOR");
        start.Environment["PARLEY_HOME"] = Repository.Root;
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var messages = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"parley {string.Join(' ', arguments)} did not end.");
        }

        return new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), messages.GetAwaiter().GetResult());
    }
}

/// <summary>What a command did.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Messages)
{
    public string Everything => Output + Messages;

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>The exit code is as expected, and whatever happened, no stack trace was shown.</summary>
    public Outcome Ends(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"ended with {ExitCode}, not {exitCode}:\n{Everything}");
        Assert.DoesNotContain(" at Parley.", Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", Everything, StringComparison.Ordinal);
        return this;
    }
}
