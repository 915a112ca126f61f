using CsCheck;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Tests;

/// <summary>Difference constraints against a reference that tries every assignment.</summary>
public class DifferenceConstraintsTests
{
    private const int Variables = 4;

    /// <summary>Solvable systems have a solution within this span: a shortest path has at most three links of at most 3.</summary>
    private const int Span = 9;

    private static readonly Gen<Difference[]> Systems = Gen.Select(Gen.Int[0, Variables - 1], Gen.Int[0, Variables - 1], Gen.Int[-3, 3], Gen.Int[0, 3])
        .Select(t => new Difference(t.Item1, t.Item2, t.Item3, t.Item4)).Array[1, 9];

    [Fact]
    public void NegativeCircle_OfRandomSystems_ExistsExactlyWhereNothingFits() => Systems.Sample(
        system =>
        {
            var circle = DifferenceConstraints.NegativeCircle(Variables, system);
            Assert.Equal(!Fits(system), circle.Count > 0);
            if (circle.Count > 0)
            {
                Assert.True(circle.Sum(c => c.Most) < 0);
                Assert.All(circle.Zip(circle.Skip(1).Append(circle[0])), pair => Assert.Equal(pair.First.To, pair.Second.From));
            }
        },
        iter: 3000);

    [Fact]
    public void SmallestBlame_OfRandomSystems_IsNecessaryAndEnough() => Systems.Where(s => !Fits(s)).Sample(
        system =>
        {
            var blame = DifferenceConstraints.SmallestBlame(Variables, system, [.. system.Select(c => c.Owner)]);
            Assert.False(Fits([.. system.Where(c => blame.Contains(c.Owner))]));
            Assert.All(blame, owner => Assert.True(Fits([.. system.Where(c => c.Owner != owner && blame.Contains(c.Owner))])));
        },
        iter: 1000);

    [Fact]
    public void MostAbove_OfRandomSystems_IsTheGreatestThatSomeAssignmentReaches() => Systems.Where(Fits).Sample(
        system =>
        {
            var most = DifferenceConstraints.MostAbove(0, Variables, system);
            var least = DifferenceConstraints.MostBelow(0, Variables, system);
            foreach (var values in Assignments().Where(v => Holds(system, v)))
            {
                for (var i = 0; i < Variables; i++)
                {
                    Assert.True(most[i] is not { } above || values[i] - values[0] <= above);
                    Assert.True(least[i] is not { } below || values[0] - values[i] <= below);
                }
            }

            for (var i = 0; i < Variables; i++)
            {
                Assert.True(most[i] is not { } above || Fits([.. system, new Difference(i, 0, -above, 0)]));
            }
        },
        iter: 300);

    private static bool Fits(Difference[] system) => Assignments().Any(values => Holds(system, values));

    private static bool Holds(Difference[] system, int[] values) => Array.TrueForAll(system, c => values[c.To] - values[c.From] <= c.Most);

    private static readonly int[][] All = [.. Enumerable.Range(0, (Span + 1) * (Span + 1) * (Span + 1) * (Span + 1))
        .Select(i => new[] { i % (Span + 1), i / (Span + 1) % (Span + 1), i / ((Span + 1) * (Span + 1)) % (Span + 1), i / ((Span + 1) * (Span + 1) * (Span + 1)) })
        .Where(v => v.Min() == 0)];

    private static int[][] Assignments() => All;
}
