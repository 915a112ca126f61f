using System.Diagnostics;

namespace Parley.Exploration.Tests;

/// <summary>A program of others that judges the same models, where it is installed.</summary>
internal static class OutsideProgram
{
    /// <summary>Skips the test, and says so, where one of the programs is missing.</summary>
    public static void Need(string install, params string[] programs)
    {
        var found = programs.All(p => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(d => File.Exists(Path.Combine(d, p))));
        Assert.SkipUnless(found, $"{string.Join(" and ", programs)} needed (Debian: apt-get install {install}).");
    }

    /// <summary>Works in a folder of its own, which is gone afterwards.</summary>
    public static T InFolder<T>(Func<string, T> work)
    {
        var folder = Directory.CreateTempSubdirectory("parley-outside");
        try
        {
            return work(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What the program writes.</summary>
    public static string Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}\n{output[^Math.Min(2000, output.Length)..]}\n{errors.Result}");
        return output;
    }
}
