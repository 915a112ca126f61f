using CsCheck;
using Parley.Analysis.Conflicts;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce;

/// <summary>Every analysis against an independent reference, on random small agreements.</summary>
public class BruteForceTests
{
    /// <summary>Another number can be asked for: <c>PARLEY_RANDOM_AGREEMENTS=100000</c>.</summary>
    private static readonly long Agreements = long.TryParse(Environment.GetEnvironmentVariable("PARLEY_RANDOM_AGREEMENTS"), out var asked) ? asked : 10_000;

    private static readonly IReference[] References = [.. typeof(IReference).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IReference)))
        .OrderBy(t => t.Name, StringComparer.Ordinal)
        .Select(t => (IReference)Activator.CreateInstance(t)!)];

    /// <summary>Analyses of what drafts cannot hold, each with the reason and the class that tests it.</summary>
    private static readonly Dictionary<Type, string> Exceptions = new()
    {
        [typeof(OnlyWay)] = $"Ways and barred areas have to be drawn: {nameof(DrawnWaysTests)}.",
    };

    [Fact]
    public void All_EveryAnalysis_HasAReference() =>
        Assert.Equal([], Analyses.All.Select(a => a.GetType()).Except(References.Select(r => r.Analysis)).Except(Exceptions.Keys).Select(t => t.Name));

    [Fact]
    public void Run_OnRandomAgreements_FindsWhatTheReferencesFind() => Gen.Int[0, int.MaxValue].Sample(Compare, iter: Agreements, print: seed => $"{DraftMaker.Make(seed)}");

    private static void Compare(int seed)
    {
        var reading = Reading.Of(DraftMaker.Make(seed));
        foreach (var reference in References)
        {
            try
            {
                reference.Compare(reading);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                throw new InvalidOperationException($"{reference.GetType().Name}: {e.Message}\n{reading.Draft}\n{string.Join('\n', reading.Found.SelectMany(f => f).Select(f => $"{f.Code} [{string.Join(' ', f.At)}] {f.Message}"))}", e);
            }
        }
    }
}
