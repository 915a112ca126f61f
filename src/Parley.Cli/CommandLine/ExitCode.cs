namespace Parley.Cli.CommandLine;

/// <summary>How a command ends, for scripts.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Errors were found; with --strict, warnings too.</summary>
    public const int Found = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int Misuse = 2;

    /// <summary>A file cannot be read or written.</summary>
    public const int File = 3;

    /// <summary>A fault of Parley itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int Internal = 70;

    /// <summary>The graver of two: a file that cannot be read before errors in one that can.</summary>
    public static int Worse(int left, int right) => Math.Max(left, right);
}
