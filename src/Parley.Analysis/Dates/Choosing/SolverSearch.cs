using Google.OrTools.Sat;

namespace Parley.Analysis.Dates.Choosing;

/// <summary>Asks a solver (CP-SAT of Google OR-Tools) for options with which all times can be met.</summary>
/// <remarks>One worker, a fixed seed and a limit that counts work rather than time: the same answer on every machine. Its native library is loaded when it is first asked.</remarks>
internal sealed class SolverSearch(OpenDates dates)
{
    /// <summary>In the solver's own unit of work, about a second on one core.</summary>
    private const double MostWork = 4;

    /// <summary>Far more days than any text spans, and few enough that sums of them stay exact.</summary>
    private const long Horizon = 100_000_000;

    public Fit Solve(FitQuestion question)
    {
        try
        {
            return Ask(question);
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException or BadImageFormatException)
        {
            return new FitUnknown("the solver for many options is not available on this machine");
        }
    }

    private Fit Ask(FitQuestion question)
    {
        var model = new CpModel();
        var days = Enumerable.Range(0, dates.Variables).Select(i => model.NewIntVar(-Horizon, Horizon, $"d{i}")).ToList();
        var options = dates.Choices.Select((c, i) => c.Options.Select((_, o) => model.NewBoolVar($"c{i}_{o}")).ToList()).ToList();
        foreach (var choice in options)
        {
            model.AddExactlyOne(choice);
        }

        foreach (var chosen in question.Chosen)
        {
            model.Add(options[chosen.Choice][chosen.Option] == 1);
        }

        var owners = new SortedDictionary<int, BoolVar>();
        foreach (var constraint in dates.Constraints.Where(c => question.Counts(c.Difference.Owner)))
        {
            var holds = constraint.When.Select(w => (ILiteral)options[w.Choice][w.Option]).ToList();
            if (constraint.Difference.Owner >= 0)
            {
                if (!owners.TryGetValue(constraint.Difference.Owner, out var owner))
                {
                    owners[constraint.Difference.Owner] = owner = model.NewBoolVar($"o{constraint.Difference.Owner}");
                }

                holds.Add(owner);
            }

            model.Add(days[constraint.Difference.To] - days[constraint.Difference.From] <= constraint.Difference.Most).OnlyEnforceIf([.. holds]);
        }

        foreach (var extra in question.Extra)
        {
            model.Add(days[extra.To] - days[extra.From] <= extra.Most);
        }

        model.AddAssumptions([.. owners.Values]);
        var solver = new CpSolver { StringParameters = FormattableString.Invariant($"num_workers:1,random_seed:1,max_deterministic_time:{MostWork}") };
        var status = solver.Solve(model);
        if (status is CpSolverStatus.Infeasible)
        {
            var core = solver.SufficientAssumptionsForInfeasibility().ToHashSet();
            return new NoFit([.. owners.Where(o => core.Contains(o.Value.GetIndex())).Select(o => o.Key)]);
        }

        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible
            ? new Fits([.. options.Select(choice => choice.FindIndex(o => solver.BooleanValue(o)))])
            : new FitUnknown($"{MostWork} units of the solver's work");
    }
}
