using System.Text;
using CsCheck;
using Parley.Language;

namespace Parley.Documents.Tests.Timelines;

/// <summary>Agreements with any number of parties and of duties in time, some of which hang on others, some on nothing dated, some in circles.</summary>
internal static class RandomAgreement
{
    private static readonly string[] Times =
    [
        "within 30 days of entry into force", "by 31 March 2026", "before 1 April 2026", "within [30 | 90] days of entry into force", "within [blank] days of entry into force", "",
        "within 72 hours of entry into force", "by [blank]", "by [1 May 2026 | 1 June 2027]", "not earlier than 60 days after entry into force",
    ];

    private static readonly string[] Acts = ["withdraw its forces from the Zone", "release all prisoners of war", "clear mines in the Zone", "hold elections", "pay 5 million euros", "notify the Mission"];

    public static Gen<Agreement> Gen { get; } =
        from parties in CsCheck.Gen.Int[1, 20]
        from duties in (from kind in CsCheck.Gen.Int[0, 7]
                        from who in CsCheck.Gen.Int[0, 19]
                        from act in CsCheck.Gen.Int[0, Acts.Length - 1]
                        from time in CsCheck.Gen.Int[0, Times.Length - 1]
                        from other in CsCheck.Gen.Int[1, 15]
                        select (kind, who, act, time, other)).Array[1, 15]
        from name in CsCheck.Gen.Int[1, 60]
        select Compile(Write(parties, duties, name));

    private static string Write(int parties, (int Kind, int Who, int Act, int Time, int Other)[] duties, int name)
    {
        var text = new StringBuilder("---\nparley: 1\ntitle: Random\ndraft: 2026-01-01\ntime zone: Europe/Kyiv\n---\n## Parties\n");
        string Party(int index) => $"the {string.Concat(Enumerable.Repeat("Wide", 1 + (name % 12)))} Party {(char)('A' + (index % parties))}";
        for (var i = 0; i < parties; i++)
        {
            text.Append($"- **{Party(i)}**\n");
        }

        text.Append("- **the Mission**, an observer\n\n## Definitions\n- \"the Zone\" means the area [\"zone\"](places.geojson).\n\n## Article 1. Duties\n");
        for (var i = 0; i < duties.Length; i++)
        {
            var (kind, who, act, time, other) = duties[i];
            var after = (other - 1) % duties.Length;
            text.Append($"1.{i + 1} ");
            text.Append(kind switch
            {
                0 => $"Once the Mission has verified 1.{after + 1}, {Party(who)} shall {Acts[act]}.",
                1 => $"{Party(who)} shall {Acts[act]} within 14 days after 1.{after + 1} is fulfilled.",
                2 => $"From entry into force, {Party(who)} shall not open fire.",
                3 => $"If {Party(who + 1)} breaches 1.{after + 1}, {Party(who)} may suspend 1.{after + 1}.",
                4 => $"Each Party shall {Acts[act]} {Times[time]}".TrimEnd() + ".",
                5 => "The Mission shall verify Article 1.",
                _ => $"{Party(who)} shall {Acts[act]} {Times[time]}".TrimEnd() + ".",
            });
            text.Append('\n');
        }

        return text.ToString();
    }

    private static Agreement Compile(string text) => AgreementCompiler.Compile(new SourceText("random.parley.md", text)).Agreement;
}
