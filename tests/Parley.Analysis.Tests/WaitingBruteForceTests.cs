using CsCheck;
using Parley.Analysis.Waiting;

namespace Parley.Analysis.Tests;

/// <summary>Waiting against a reference that tries every order in which small agreements can be carried out.</summary>
public class WaitingBruteForceTests
{
    /// <summary>For each duty the alternatives of what it waits for, each a list of other duties.</summary>
    private static readonly Gen<int[][][]> Agreements = Gen.Int[2, 6].SelectMany(n => Gen.Int[0, n - 1].Array[1, 3].Array[0, 2].Array[n]);

    [Fact]
    public void ComesTrue_OfRandomAgreements_IsWhatSomeOrderReaches() => Agreements.Sample(
        agreement =>
        {
            var context = Check.Context(TextOf(agreement));
            var reached = Reachable(agreement);
            for (var duty = 0; duty < agreement.Length; duty++)
            {
                var norm = context.NormsOf(new ProvisionId($"1.{duty + 1}")).Single();
                Assert.Equal(reached[duty], context.Waiting.ComesTrue[context.Waiting.DueOf(norm)!.Value]);
            }
        },
        iter: 2000);

    [Fact]
    public void Circles_OfRandomAgreements_AreTheRingsOfThoseNeverReached() => Agreements.Sample(
        agreement =>
        {
            var rings = Rings(agreement, Reachable(agreement));
            var circles = Circles.Of(Check.Context(TextOf(agreement)).Waiting, TestContext.Current.CancellationToken).ToList();
            Assert.Equal(rings.Count, circles.Count);
            foreach (var circle in circles)
            {
                var duties = circle.Sentences.Select(s => int.Parse(s.Provision.Value[2..]) - 1).ToHashSet();
                Assert.Contains(rings, ring => duties.IsSubsetOf(ring));
            }
        },
        iter: 2000);

    [Fact]
    public void Run_OnRandomAgreements_ReportsACircleForEveryDutyNeverReached() => Agreements.Sample(
        agreement =>
        {
            var findings = Analyses.Findings(Analyses.Run(Check.Read(Check.Text(TextOf(agreement))), null, TestContext.Current.CancellationToken));
            Assert.Equal(Reachable(agreement).Contains(false), findings.Any(f => f.Code == "PL3001"));
            Assert.DoesNotContain(findings, f => f.Code is "PL3002" or "PL3004");
        },
        iter: 300);

    private static string TextOf(int[][][] agreement) => "## Article 1. Reports\n" + string.Join('\n', agreement.Select((ways, duty) =>
    {
        string Part(int[] way) => string.Join(" and ", way.Select(w => $"1.{w + 1} is fulfilled"));
        var condition = ways.Length switch
        {
            0 => "",
            1 => $"Once {Part(ways[0])}, ",
            _ => $"Once {string.Join(" or ", ways.Select(w => $"1.{w[0] + 1} is fulfilled"))}, ",
        };
        return $"1.{duty + 1} {condition}Ukraine shall present report {duty + 1} by 1 May 2026.";
    }));

    /// <summary>The same agreement as it was written: alternatives are single facts, since the language does not mix "and" and "or".</summary>
    private static int[][] WaysOf(int[][] ways) => ways.Length > 1 ? [.. ways.Select(w => new[] { w[0] })] : ways;

    /// <summary>Tries every order: from each set of performed duties, every duty that may come next.</summary>
    private static bool[] Reachable(int[][][] agreement)
    {
        var seen = new HashSet<int> { 0 };
        var open = new Stack<int>([0]);
        while (open.TryPop(out var performed))
        {
            for (var duty = 0; duty < agreement.Length; duty++)
            {
                var ways = WaysOf(agreement[duty]);
                var mayCome = ways.Length == 0 || ways.Any(way => way.All(w => (performed & (1 << w)) != 0));
                if (mayCome && seen.Add(performed | (1 << duty)))
                {
                    open.Push(performed | (1 << duty));
                }
            }
        }

        return [.. agreement.Select((_, duty) => seen.Any(s => (s & (1 << duty)) != 0))];
    }

    /// <summary>Sets of duties never reached, each waiting, over others never reached, for itself and for all of its set.</summary>
    private static List<HashSet<int>> Rings(int[][][] agreement, bool[] reached)
    {
        var n = agreement.Length;
        var waits = new bool[n, n];
        for (var duty = 0; duty < n; duty++)
        {
            foreach (var other in reached[duty] ? [] : WaysOf(agreement[duty]).SelectMany(w => w).Where(w => !reached[w]))
            {
                waits[duty, other] = true;
            }
        }

        for (var k = 0; k < n; k++)
        {
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    waits[i, j] |= waits[i, k] && waits[k, j];
                }
            }
        }

        return [.. Enumerable.Range(0, n).Where(i => waits[i, i])
            .GroupBy(i => string.Join(',', Enumerable.Range(0, n).Where(j => waits[i, j] && waits[j, i])))
            .Select(g => g.ToHashSet())];
    }
}
