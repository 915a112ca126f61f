using System.Collections.Concurrent;
using System.Diagnostics;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce;

public class Survey
{
    [Fact]
    public void Counts()
    {
        var n = int.Parse(Environment.GetEnvironmentVariable("SURVEY") ?? "0");
        var from = int.Parse(Environment.GetEnvironmentVariable("SURVEYFROM") ?? "0");
        var refs = typeof(IReference).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IReference))).OrderBy(t => t.Name).Select(t => (IReference)Activator.CreateInstance(t)!).ToArray();
        var fails = new ConcurrentDictionary<string, ConcurrentBag<(Draft, string)>>();
        var seen = new ConcurrentDictionary<string, int>();
        var times = new ConcurrentDictionary<string, long>();
        var w = Stopwatch.StartNew();
        Parallel.For(from, from + n, seed =>
        {
            var draft = DraftMaker.Make(seed);
            Reading reading;
            var t0 = Stopwatch.GetTimestamp();
            try { reading = Reading.Of(draft); } catch (Exception e) { fails.GetOrAdd("READ", _ => []).Add((draft, e.Message)); return; }
            times.AddOrUpdate("read", Stopwatch.GetTimestamp() - t0, (_, t) => t + Stopwatch.GetTimestamp() - t0);
            foreach (var f in reading.Found) { seen.AddOrUpdate(f.Key, 1, (_, c) => c + 1); }
            foreach (var r in refs)
            {
                var t1 = Stopwatch.GetTimestamp();
                try { r.Compare(reading); } catch (Exception e) { fails.GetOrAdd(r.GetType().Name, _ => []).Add((draft, e.Message + "\n" + string.Join('\n', reading.Found.SelectMany(f => f).Select(f => $"{f.Code} [{string.Join(' ', f.At)}] {f.Message}")) + "\n" + (e is Xunit.Sdk.XunitException or InvalidOperationException ? "" : e.StackTrace))); }
                times.AddOrUpdate(r.GetType().Name, Stopwatch.GetTimestamp() - t1, (_, t) => t + Stopwatch.GetTimestamp() - t1);
            }
        });
        using var o = new StreamWriter("/tmp/bf/survey.txt");
        o.WriteLine($"{n} in {w.ElapsedMilliseconds} ms");
        foreach (var (k, v) in seen.OrderBy(p => p.Key)) { o.WriteLine($"seen {k} {v}"); }
        foreach (var (k, v) in times.OrderBy(p => -p.Value)) { o.WriteLine($"time {k} {v * 1000 / Stopwatch.Frequency} ms"); }
        foreach (var (k, v) in fails.OrderBy(p => p.Key)) { o.WriteLine($"FAIL {k} {v.Count}"); }
        foreach (var (k, v) in fails.OrderBy(p => p.Key))
        {
            foreach (var (d, m) in v.OrderBy(p => p.Item1.Clauses.Count).ThenBy(p => p.Item1.ToString().Length).Take(3)) { o.WriteLine($"=== {k}\n{d.ToString()[(d.ToString().IndexOf("## Parties"))..]}\n--- {m}\n"); }
        }
    }
}
