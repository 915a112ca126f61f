namespace Parley.Monitoring.Tests.Reference;

/// <summary>The meaning of the random agreements, written down from the definitions and as slowly as they read: for every half hour anew, over every fact.</summary>
/// <remarks>
/// It knows facts that surely happened, at exact hours, no two at once. Moments are counted in half hours, so that the moment behind a deadline is one of them.
/// Nothing of it is shared with the monitor.
/// </remarks>
internal sealed class ReferenceInterpreter(Terms terms, IReadOnlyList<(FactKind Kind, int Hour)> facts)
{
    private int Entry => 2 * terms.Entry;

    /// <summary>The states of 1.1 to 1.7 at a moment; of 1.6 one for each notice, or the one that waits.</summary>
    public string StatesAt(int now) =>
        string.Join(' ', [Release(now), Convene(now), Fire(now), Report(now), Suspend(now), .. Answers(now), Waive(now)]);

    /// <summary>The hours at which forbidden fire was opened by then.</summary>
    public IEnumerable<int> Incidents(int now) => Times(FactKind.FireRussia).Concat(Times(FactKind.FireUkraine)).Where(t => t <= now && Forbidden(t)).Order();

    private IEnumerable<int> Times(FactKind kind) => facts.Where(f => f.Kind == kind).Select(f => 2 * f.Hour);

    private bool Happened(FactKind kind, int from, int to) => Times(kind).Any(t => from <= t && t <= to);

    private bool InForce(int t) => t >= Entry;

    private string Release(int now)
    {
        var due = Entry + (2 * terms.Release);
        bool Applies(int t) => InForce(t) && !(terms.Unless && Happened(FactKind.Reject, 0, t));
        bool Done(int t) => Happened(FactKind.Release, Entry, t);
        bool Waived(int t) => Enumerable.Range(0, t + 1).Any(u => Times(FactKind.Waive).Contains(u) && InForce(u) && !Done(u));
        bool Missed(int t) => Enumerable.Range(0, t + 1).Any(u => u > due && Applies(u) && !Done(u));
        if (!Enumerable.Range(0, now + 1).Any(Applies))
        {
            return "Waiting";
        }

        return Waived(now) ? "Discharged"
            : Done(now) ? Happened(FactKind.Release, Entry, Math.Min(now, due)) ? "Fulfilled" : "FulfilledLate"
            : Missed(now) ? "Overdue"
            : Applies(now) ? "Due" : "Lapsed";
    }

    private string Convene(int now)
    {
        var starts = Times(terms.AfterVerified ? FactKind.Verify : FactKind.Release).ToList();
        if (starts.Count == 0 || starts.Min() > now || !InForce(now))
        {
            return "Waiting";
        }

        var (start, due) = (starts.Min(), starts.Min() + (2 * terms.Open));
        return Happened(FactKind.Convene, start, Math.Min(now, due)) ? "Fulfilled"
            : Happened(FactKind.Convene, start, now) ? "FulfilledLate"
            : now > due ? "Overdue" : "Due";
    }

    /// <summary>Whether 1.3 would forbid, were it not suspended.</summary>
    private bool Window(int t) =>
        InForce(t) && t >= 2 * terms.FireFrom && t < 2 * terms.FireUntil && (!terms.FireOnlyIf || Happened(FactKind.Accept, 0, t));

    private bool Suspended(int t)
    {
        var suspended = false;
        for (var u = 0; u <= t; u++)
        {
            if (Times(FactKind.Suspend).Contains(u) && MaySuspend(u))
            {
                suspended = true;
            }

            if (Times(FactKind.Resume).Contains(u))
            {
                suspended = false;
            }
        }

        return suspended;
    }

    private bool MaySuspend(int t) => InForce(t) && (!terms.SuspendIfBreached || Times(FactKind.FireRussia).Any(f => f <= t && Forbidden(f)));

    private bool Forbidden(int t) => Window(t) && !Suspended(t);

    private string Fire(int now) =>
        Forbidden(now) ? "InForce"
        : Window(now) ? "Suspended"
        : now >= 2 * terms.FireUntil || Enumerable.Range(0, now + 1).Any(Window) ? "Ended" : "Waiting";

    private string Report(int now)
    {
        if (!InForce(now))
        {
            return "Waiting";
        }

        var last = Times(FactKind.Report).Where(t => t <= now).Append(Entry).Max();
        return now > last + (2 * terms.Every) ? "Overdue" : "InForce";
    }

    private string Suspend(int now) =>
        Times(FactKind.Suspend).Any(t => t <= now && MaySuspend(t)) ? "Exercised" : MaySuspend(now) ? "Available" : "Unavailable";

    private IEnumerable<string> Answers(int now)
    {
        var notices = Times(FactKind.Notify).Where(t => InForce(t) && t <= now).Order().ToList();
        return notices.Count == 0
            ? ["Waiting"]
            : notices.Select(n => now > n + (2 * terms.Reply) ? "Overdue" : "Due");
    }

    private string Waive(int now) => Times(FactKind.Waive).Any(t => t <= now && InForce(t)) ? "Exercised" : InForce(now) ? "Available" : "Unavailable";
}
