using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Parley.Cli.CommandLine;

/// <summary><c>--in-force DATE</c>: supposes an entry into force.</summary>
internal sealed class InForceOption : Option<string?>
{
    public InForceOption()
        : base("--in-force")
    {
        Description = "Suppose that the agreement is in force from the beginning of this day, whatever it says of its entry.";
        HelpName = "DATE";
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !LocalDatePattern.Iso.Parse(t.Value).Success))
            {
                result.AddError($"--in-force \"{token.Value}\" is no date that exists. Write it as 2026-01-15.");
            }
        });
    }

    public LocalDate? DayOf(ParseResult parsed) => parsed.GetValue(this) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;
}
