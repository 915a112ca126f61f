using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Parley.Cli.CommandLine;

/// <summary>An option that takes a day: <c>--until 2026-01-15</c>.</summary>
internal class DayOption : Option<string?>
{
    public DayOption(string name, string description)
        : base(name)
    {
        Description = description;
        HelpName = "DATE";
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !LocalDatePattern.Iso.Parse(t.Value).Success))
            {
                result.AddError($"{name} \"{token.Value}\" is no date that exists. Write it as 2026-01-15.");
            }
        });
    }

    public LocalDate? DayOf(ParseResult parsed) => parsed.GetValue(this) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;
}
