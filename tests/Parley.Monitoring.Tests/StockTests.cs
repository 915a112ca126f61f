using Parley.Model.Events;

namespace Parley.Monitoring.Tests;

/// <summary>How much there is of something, as a condition: a state that reports begin and end.</summary>
public class StockTests
{
    private const string Duty = "1.1 Ukraine shall withdraw its forces from the Zone within 600 days of entry into force.\n";

    private static Case With(string condition, params (string Day, int Amount)[] reports)
    {
        var made = Case.Of($"{Duty}1.2 {condition}, 1.1 is suspended.");
        foreach (var (day, amount) in reports)
        {
            made.Add($"r{day}", "have", day + "T10:00", "Russia", e => e with { Object = "men", Amount = new EventAmount(amount, AmountUnit.Pieces), Where = new InPlace(new PlaceId("Zone")) });
        }

        return made;
    }

    [Theory]
    [InlineData("While the strength of the forces of Russia in the Zone exceeds 22,000 men")]
    [InlineData("While Russia has more than 22,000 men in the Zone")]
    public void Strength_AboveTheNumber_HoldsUntilAReportSaysOtherwise(string condition)
    {
        var made = With(condition, ("2026-02-01", 22_000), ("2026-03-01", 22_001), ("2026-04-01", 20_000));
        Assert.EndsWith("?", made.StateAt("2026-01-31"), StringComparison.Ordinal);
        Assert.Equal("Due", made.StateAt("2026-02-02"));
        Assert.Equal("Suspended", made.StateAt("2026-03-02"));
        Assert.Equal("Due", made.StateAt("2026-04-02"));
    }

    [Fact]
    public void Strength_BelowTheNumber_IsTheOpposite()
    {
        var made = With("While Russia has fewer than 100 men in the Zone", ("2026-02-01", 100), ("2026-03-01", 99));
        Assert.Equal("Due", made.StateAt("2026-02-02"));
        Assert.Equal("Suspended", made.StateAt("2026-03-02"));
    }

    [Fact]
    public void Strength_OfAnother_SaysNothing()
    {
        var made = With("While Russia has more than 100 men in the Zone", ("2026-02-01", 90))
            .Add("u", "have", "2026-03-01T10:00", "Ukraine", e => e with { Object = "men", Amount = new EventAmount(500, AmountUnit.Pieces), Where = new InPlace(new PlaceId("Zone")) });
        Assert.Equal("Due", made.StateAt("2026-03-02"));
    }
}
