namespace Parley.Monitoring.Tests.Reference;

/// <summary>Metric temporal logic over a finite trace of moments: what each formula says at each of them, straight from its definition.</summary>
/// <remarks>Formulas are predicates of a moment. Intervals are closed, [0, d]; "since" and "eventually" look only at moments of the trace.</remarks>
internal sealed class Mfotl(IReadOnlyList<int> moments)
{
    public Func<int, bool> Event(IEnumerable<int> times)
    {
        var set = times.ToHashSet();
        return set.Contains;
    }

    public static Func<int, bool> Not(Func<int, bool> body) => t => !body(t);

    public static Func<int, bool> And(Func<int, bool> left, Func<int, bool> right) => t => left(t) && right(t);

    public Func<int, bool> Once(Func<int, bool> body, int within = int.MaxValue) => t => moments.Any(u => u <= t && t - u <= within && body(u));

    public Func<int, bool> Eventually(Func<int, bool> body, int within) => t => moments.Any(u => u >= t && u - t <= within && body(u));

    /// <summary>At some moment more than <paramref name="beyond"/> ago the right held, and the left ever since it and now.</summary>
    public Func<int, bool> SinceBeyond(Func<int, bool> left, Func<int, bool> right, int beyond) =>
        t => moments.Any(u => u <= t && t - u > beyond && right(u) && moments.Where(v => v >= u && v <= t).All(left));

    public Func<int, bool> Since(Func<int, bool> left, Func<int, bool> right) =>
        t => moments.Any(u => u <= t && right(u) && moments.Where(v => v > u && v <= t).All(left));

    public Func<int, bool> Previous(Func<int, bool> body) => t => moments.Where(u => u < t).DefaultIfEmpty(int.MinValue).Max() is var last && last != int.MinValue && body(last);
}
