using Parley.Language;

namespace Parley.Exploration.Tests;

/// <summary>Small agreements of random sentences of every kind that the model follows, with short times so that ends meet often.</summary>
internal static class RandomAgreement
{
    private static readonly string[] Parties = ["Ukraine", "Russia"];
    private static readonly string[] Acts = ["release all prisoners", "pay 5 dollars", "withdraw its forces from the Zone", "withdraw its forces from the Strip", "hold elections", "grant access to the Zone"];
    private static readonly string[] Done = ["has released all prisoners", "has withdrawn its forces from the Zone", "has withdrawn its forces from the Strip", "has held elections"];
    private static readonly string[] Forbidden = ["open fire", "deploy forces in the Zone", "enter the Strip", "open fire in the Zone"];

    public static Agreement Of(int seed) => AgreementCompiler.Compile(new SourceText("random.parley.md", TextOf(seed))).Agreement;

    /// <summary>The same with questions, each a bullet.</summary>
    public static Agreement Asking(int seed, string questions) => AgreementCompiler.Compile(new SourceText("random.parley.md", $"{TextOf(seed)}\n## Questions\n{questions}")).Agreement;

    public static string TextOf(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(2, 7);
        var lines = Enumerable.Range(1, count).Select(i => $"1.{i} {Sentence(random, count)}");
        var entry = random.Next(4) == 0 ? "\n\n## Article 2. Entry\n2.1 This agreement enters into force when each Party has signed this agreement." : "";
        return $"""
            ---
            parley: 1
            title: Random {seed}
            draft: 2026-01-15
            time zone: Europe/Kyiv
            ---

            ## Parties
            - **Ukraine**
            - **Russia**
            - **the Monitoring Force**, an observer
            - **the Council**, a body

            ## Definitions
            - "the Strip" means the area ["strip"](places.geojson).
            - "the Zone" means the area ["zone"](places.geojson).

            ## Article 1. Test
            {string.Join("\n\n", lines)}{entry}

            """.Replace("\r", "", StringComparison.Ordinal);
    }

    private static string Sentence(Random random, int count)
    {
        string Party() => Pick(random, Parties);
        string N() => $"1.{random.Next(1, count + 1)}";
        string Days() => random.Next(8) == 0 ? "[blank] days" : random.Next(8) == 0 ? "[2 | 4] days" : random.Next(10) == 0 ? "1 month" : $"{random.Next(1, 5)} days";
        string Event() => random.Next(4) switch
        {
            0 => "entry into force",
            1 => $"{Party()} {Pick(random, Done)}",
            2 => $"the Monitoring Force has verified {N()}",
            _ => "entry into force",
        };
        string Within() => Event() is var e && e == "entry into force" ? $" within {Days()} of entry into force" : $" within {Days()} after {e}";
        string Fact() => random.Next(10) switch
        {
            0 => $"{N()} is fulfilled",
            1 => $"{N()} is breached",
            2 => $"{N()} is overdue",
            3 => $"{Party()} {Pick(random, Done)}",
            4 => $"the Monitoring Force has verified {N()}",
            5 => $"martial law is in force in {Party()}",
            6 => $"{N()} is suspended",
            8 => $"{Party()} has more than {random.Next(2, 5)} tanks in the Zone",
            7 => $"{N()} has been in force for {random.Next(1, 4)} days",
            _ => $"{N()} is in force",
        };
        string Condition() => random.Next(5) switch { 0 => $" while {Fact()}", 1 => $" unless {Fact()}", 2 => $" if {Fact()}", 3 => $" until {Fact()}", _ => "" };
        string Time() => random.Next(6) switch { 5 => random.Next(2) == 0 ? $" by the completion of {N()}" : $" by the breach of {N()}", 0 => $" by {random.Next(16, 26)} January 2026", 1 => "", 2 => $" before {random.Next(17, 26)} January 2026", _ => Within() };
        return random.Next(17) switch
        {
            0 => $"From entry into force, neither Party shall {Pick(random, Forbidden)}{Condition()}.",
            1 => $"{Party()} shall not {Pick(random, Forbidden)}{Condition()}.",
            2 => $"{Party()} may suspend {N()}{(random.Next(2) == 0 ? $" for {random.Next(1, 4)} days" : "")} if {Fact()}.",
            3 => $"{Party()} may terminate {N()} if {Fact()}.",
            4 => $"{Party()} may resume {N()}.",
            5 => $"The Council shall determine the route{Time()}, failing which the road of the Zone is the route.",
            6 => $"{N()} requires the approval of the Council.",
            7 => $"{N()} is suspended while {Fact()}.",
            8 => $"{Party()} shall report to the Council every {random.Next(1, 4)} days.",
            9 => $"The Monitoring Force shall verify {N()}{Time()}.",
            10 => $"Whenever {Party()} {Pick(random, Done)}, {Party()} shall {Pick(random, Acts)} within {random.Next(1, 4)} days.",
            11 => $"{N()} ceases to have effect if {Fact()}.",
            12 => $"[{Party()} shall {Pick(random, Acts)}{Time()}.]",
            _ => $"{(random.Next(3) == 0 ? "Each Party" : Party())} shall {Pick(random, Acts)}{Time()}{Condition()}.",
        };
    }

    private static string Pick(Random random, string[] items) => items[random.Next(items.Length)];
}
