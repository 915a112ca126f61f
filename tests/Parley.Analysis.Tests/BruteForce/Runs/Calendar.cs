using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.Runs;

/// <summary>Every moment of a draft, and how many days a sentence puts between two of them at the least.</summary>
/// <param name="Later">Not before <paramref name="Earlier"/> and so many days; fewer than none for a last day.</param>
/// <param name="IsEnd">Whether it ends a time; others only make something wait.</param>
internal sealed record Gap(string Later, string Earlier, int Days, string Says, bool IsEnd);

/// <summary>What a draft says of dates. What stands in a bracket says nothing, and a blank at the most that something comes after; of options the widest counts.</summary>
internal sealed class Calendar
{
    public const string Origin = "1 May";
    private const int Horizon = 400;

    private readonly Draft _draft;
    private readonly List<Gap> _gaps = [];

    public Calendar(Draft draft)
    {
        _draft = draft;
        foreach (var clause in draft.Provisions.Where(IsDated))
        {
            Add(clause);
        }
    }

    public IReadOnlyList<Gap> Gaps => _gaps;

    /// <summary>Whether all moments can be put on days: each is put off, day by day, until nothing is too early any more.</summary>
    public static bool Fits(IReadOnlyList<Gap> gaps)
    {
        var days = gaps.SelectMany(g => new[] { g.Later, g.Earlier }).Distinct().ToDictionary(m => m, _ => -Horizon);
        days[Origin] = 0;
        while (gaps.FirstOrDefault(g => days[g.Later] < days[g.Earlier] + g.Days) is { } broken)
        {
            days[broken.Later] = days[broken.Earlier] + broken.Days;
            if (days[Origin] > 0 || days[broken.Later] > Horizon)
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsDated(Clause clause) => !clause.Optional && clause.Kind is not (Kind.Declaration or Kind.Rule);

    private void Add(Clause clause)
    {
        switch (clause.Kind)
        {
            case Kind.Entry:
                Begins(clause, World.Force);
                Ends(clause, World.Force);
                break;
            case Kind.Begin:
                foreach (var begun in _draft.Reached(clause.Over).Where(c => IsDated(c) && c.Kind is not (Kind.Entry or Kind.Begin or Kind.Lasts)))
                {
                    Begins(clause, Start(begun));
                }

                break;
            case Kind.Lasts:
                Ends(clause, Over(clause));
                foreach (var bound in _draft.Provisions.Where(c => IsDated(c) && World.IsDuty(c) && !(c.Deed is { } act && Deeds.IsConsent(act))))
                {
                    NotAfter(Start(bound), Over(clause), 0, clause);
                }

                break;
            case Kind.Suspended:
                foreach (var held in _draft.Reached(clause.Over).Where(c => IsDated(c) && c != clause && c.Kind is not (Kind.Entry or Kind.Begin or Kind.Lasts)))
                {
                    NotBefore(Start(held), Moment(clause.Until!.Fact!, clause), 0, clause);
                }

                break;
            default:
                NotBefore(Done(clause), Start(clause), 0, clause);
                var gates = _draft.Provisions.Where(g => g.Kind == Kind.Approval && g != clause && g.Over == clause.Number).ToList();
                gates.ForEach(g => NotBefore(Start(clause), Done(g), 0, g));
                if (!Begins(clause, Start(clause)) && gates.Count == 0 && clause.Kind != Kind.Approval && !(clause.Deed is { } deed && Deeds.IsConsent(deed)))
                {
                    NotBefore(Start(clause), World.Force, 0, clause);
                }

                if (clause is { Kind: Kind.Approval, Referendum: true })
                {
                    clause.By.ToList().ForEach(b => NotBefore(Done(clause), Moment(new Occurrence(What.Done, Who: b, Deed: Deeds.Referendum), clause), 0, clause));
                }

                foreach (var step in clause.Kind == Kind.Verify ? _draft.Reached(clause.Over).Where(c => IsDated(c) && c.Kind is Kind.Duty or Kind.Effort or Kind.Request) : [])
                {
                    NotBefore(Done(clause), Done(step), 0, clause);
                }

                Ends(clause, Done(clause));
                break;
        }
    }

    /// <summary>What the sentence waits for; whether for anything.</summary>
    private bool Begins(Clause clause, string start)
    {
        if (clause.From is { Date: { } day })
        {
            NotBefore(start, Origin, day, clause);
        }
        else if (clause.From is { Fact: { } fact, Days: var days })
        {
            NotBefore(start, Moment(fact, clause), days.DefaultIfEmpty(0).Min(), clause);
        }

        var waiting = clause.Conditions.Where(c => c.Word is not (Word.Unless or Word.While or Word.Whenever)).ToList();
        foreach (var awaited in waiting.Where(c => c.All).SelectMany(c => c.Facts))
        {
            NotBefore(start, Moment(awaited, clause), 0, clause);
        }

        return waiting.Count > 0 || clause.From is not null;
    }

    private void Ends(Clause clause, string done)
    {
        if (clause.Until is { Date: { } day } until)
        {
            NotAfter(done, Origin, until.Included ? day : day - 1, clause);
        }
        else if (clause.Until is { Fact: { } fact, Days: { Count: > 0 } days })
        {
            NotAfter(done, Moment(fact, clause), days.Max(), clause);
        }
    }

    /// <summary>When a fact comes true: when the one sentence that brings it about is performed, else some day.</summary>
    public string Moment(Occurrence fact, Clause says)
    {
        switch (fact.What)
        {
            case What.Entry:
                return World.Force;
            case What.Anchor when _draft.Anchors.Single(a => a.Name == fact.Of).Meaning is { } meaning:
                return Moment(meaning, says);
            case What.Done when World.Asking(_draft, fact.Who, fact.Deed!).Where(c => c.Kind != Kind.May).ToList() is [{ Optional: false } only]:
                return Done(only);
            case What.Verified when Single(fact.Of) is { } verified:
                NotBefore($"{fact}", Done(verified), 0, says);
                return $"{fact}";
            case What.Fulfilled when Single(fact.Of) is { } fulfilled:
                return Done(fulfilled);
            case What.InForce when Single(fact.Of) is { } begun:
                return Start(begun);
            default:
                return $"{fact}";
        }
    }

    private Clause? Single(string reference) =>
        _draft.Reached(reference).Where(c => c.Kind is Kind.Duty or Kind.Effort or Kind.Request or Kind.Keep or Kind.Ban or Kind.Monitor or Kind.Decision).ToList() is [{ Optional: false } only] ? only : null;

    public static string Start(Clause clause) => $"start {clause.Number}";

    public static string Over(Clause clause) => $"over {clause.Number}";

    public static string Done(Clause clause) => $"done {clause.Number}";

    private void NotBefore(string later, string earlier, int days, Clause says) => _gaps.Add(new Gap(later, earlier, days, says.Number, IsEnd: false));

    private void NotAfter(string earlier, string later, int days, Clause says) => _gaps.Add(new Gap(later, earlier, -days, says.Number, IsEnd: true));
}
