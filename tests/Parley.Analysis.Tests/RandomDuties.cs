using CsCheck;

namespace Parley.Analysis.Tests;

/// <summary>A small agreement in which parties hand something over, each duty once others are performed or verified.</summary>
/// <param name="Ways">What it waits for: any one of these, or, of one alone, all that it names; none for entry into force.</param>
internal sealed record RandomDuty(int Bearer, int[][] Ways, bool Verified)
{
    public static readonly string[] Parties = ["Ukraine", "Russia", "the United States", "the Council"];

    /// <summary>Who verifies, where a duty waits for a verification.</summary>
    public const int Verifier = 4;

    public static Gen<RandomDuty[]> Agreements(int most) => Gen.Int[2, most].SelectMany(n => Gen.Select(
        Gen.Int[0, Parties.Length - 1],
        Gen.Int[0, n - 1].Array[1, 3].Array[0, 2],
        Gen.Bool,
        (bearer, ways, verified) => new RandomDuty(bearer, ways.Length > 1 ? [.. ways.Select(w => w[0]).Distinct().Select(w => new[] { w })] : [.. ways.Select(w => w.Distinct().ToArray())], verified)).Array[n]);

    public static string TextOf(RandomDuty[] duties) => "## Article 1. Acts\n" + string.Join('\n', duties.Select((d, i) => $"1.{i + 1} {Once(d)}{Parties[d.Bearer]} shall hand over list {i + 1} to the Mission by 1 May 2026."))
        + $"\n1.{duties.Length + 1} The Mission shall verify {string.Join(" and ", duties.Select((_, i) => $"1.{i + 1}"))}.";

    /// <summary>Which duties fall due although some never do anything: by trying until nothing new comes about.</summary>
    /// <param name="idle">A bit for each party, and one for the verifier.</param>
    public static bool[] Due(RandomDuty[] duties, int idle)
    {
        var (due, done, verified) = (new bool[duties.Length], new bool[duties.Length], new bool[duties.Length]);
        for (var round = 0; round <= 3 * duties.Length; round++)
        {
            for (var i = 0; i < duties.Length; i++)
            {
                due[i] |= duties[i].Ways.Length == 0 || duties[i].Ways.Any(w => w.All(j => duties[i].Verified ? verified[j] : done[j]));
                done[i] |= due[i] && (idle & (1 << duties[i].Bearer)) == 0;
                verified[i] |= done[i] && (idle & (1 << Verifier)) == 0;
            }
        }

        return due;
    }

    private static string Once(RandomDuty duty)
    {
        string Part(int j) => duty.Verified ? $"the Mission has verified 1.{j + 1}" : $"1.{j + 1} is fulfilled";
        return duty.Ways.Length switch
        {
            0 => "",
            1 => $"Once {string.Join(" and ", duty.Ways[0].Select(Part))}, ",
            _ => $"Once {string.Join(" or ", duty.Ways.Select(w => Part(w[0])))}, ",
        };
    }
}
