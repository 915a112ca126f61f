namespace Parley.Cli.CommandLine;

/// <summary><c>--in-force DATE</c>: supposes an entry into force.</summary>
internal sealed class InForceOption() : DayOption("--in-force", "Suppose that the agreement is in force from the beginning of this day, whatever it says of its entry.");
