using System.Globalization;
using Parley.Analysis.Conflicts;
using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce;

/// <summary>Every analysis against an independent reference, on random small agreements.</summary>
public class BruteForceTests
{
    /// <summary>
    /// The same agreements in every run, so that a disagreement comes from the change that is tested.
    /// More of them, and others, can be asked for: <c>PARLEY_RANDOM_AGREEMENTS=10000-110000</c> draws those with the numbers from the first to before the last.
    /// </summary>
    private static readonly (int From, int To) Agreements = Environment.GetEnvironmentVariable("PARLEY_RANDOM_AGREEMENTS")?.Split('-') is [var from, var to]
        ? (int.Parse(from, CultureInfo.InvariantCulture), int.Parse(to, CultureInfo.InvariantCulture))
        : (0, 10_000);

    private static readonly IReference[] References = [.. typeof(IReference).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IReference)))
        .OrderBy(t => t.Name, StringComparer.Ordinal)
        .Select(t => (IReference)Activator.CreateInstance(t)!)];

    /// <summary>Analyses of what drafts cannot hold, each with the reason and the class that tests it.</summary>
    private static readonly Dictionary<Type, string> Exceptions = new()
    {
        [typeof(GroundOfAlternatives)] = $"Areas have to be drawn: {nameof(DrawnAreasTests)}.",
        [typeof(OnlyWay)] = $"Ways and barred areas have to be drawn: {nameof(DrawnWaysTests)}.",
    };

    [Fact]
    public void All_EveryAnalysis_HasAReference() =>
        Assert.Equal([], Analyses.All.Select(a => a.GetType()).Except(References.Select(r => r.Analysis)).Except(Exceptions.Keys).Select(t => t.Name));

    [Fact]
    public void Run_OnRandomAgreements_FindsWhatTheReferencesFind() =>
        Parallel.For(Agreements.From, Agreements.To, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken }, Compare);

    private static void Compare(int number)
    {
        // Neighbours among the numbers have nothing in common as seeds.
        var reading = Reading.Of(DraftMaker.Make(unchecked(number * (int)2_654_435_769)));
        foreach (var reference in References)
        {
            try
            {
                reference.Compare(reading);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                throw new InvalidOperationException($"agreement {number}, {reference.GetType().Name}: {e.Message}\n{reading.Draft}\n{string.Join('\n', reading.Found.SelectMany(f => f).Select(f => $"{f.Code} [{string.Join(' ', f.At)}] {f.Message}"))}", e);
            }
        }
    }
}
