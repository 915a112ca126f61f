using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates.Choosing;

/// <summary>Options that no text with all of them can keep, and the owners of the times that are in the way, each necessary.</summary>
internal sealed record OptionConflict(IReadOnlyList<DateOption> Options, IReadOnlyList<int> Owners);

/// <summary>Finds what no choice can mend, and the smallest combinations of options that never fit.</summary>
internal sealed class OptionSearch(OpenDates dates, CancellationToken cancellationToken)
{
    private readonly OptionFitting _whole = new(dates, cancellationToken);
    private OpenDates _dates = dates;
    private OptionFitting _fitting = new(dates, cancellationToken);

    /// <summary>The limit that was reached, or null.</summary>
    public string? Limit { get; private set; }

    /// <summary>The owners of times that cannot be met whatever is chosen, one smallest set for each conflict. What is asked afterwards leaves the ends of their times out.</summary>
    public IEnumerable<IReadOnlyList<int>> NoChoice(int most)
    {
        var reported = new List<IReadOnlyList<int>>();
        for (var found = 0; found < most && _fitting.Solve(FitQuestion.Plain) is NoFit none; found++)
        {
            // Of the whole text: a later conflict can hold an earlier one once more, and then that is what cannot be met.
            if (_whole.SmallestBlame(FitQuestion.Plain, none.Owners) is not { } blame)
            {
                break;
            }

            if (!reported.Exists(r => r.SequenceEqual(blame)))
            {
                reported.Add(blame);
                yield return blame;
            }

            var ends = _dates.Constraints.Where(c => c.Deadline && none.Owners.Contains(c.Difference.Owner)).Select(c => c.Difference.Owner).ToHashSet();
            var dropped = ends.Count > 0 ? ends.Max() : none.Owners[^1];
            _dates = _dates with { Constraints = [.. _dates.Constraints.Where(c => c.Difference.Owner != dropped || (ends.Count > 0 && !c.Deadline))] };
            _fitting = new OptionFitting(_dates, cancellationToken);
        }

        Limit ??= _fitting.Limit ?? _whole.Limit;
    }

    /// <summary>The smallest combinations of bracket options that never fit, by their size and then in the order of the text.</summary>
    public IEnumerable<OptionConflict> Combinations(int mostOptions, int mostFound)
    {
        var options = _dates.Constraints.SelectMany(c => c.When).Where(o => _dates.Choices[o.Choice].Bracket is not null).Distinct().OrderBy(o => o.Choice).ThenBy(o => o.Option).ToList();
        var fitting = new List<IReadOnlyList<int>>();
        var unfit = new List<List<DateOption>>();
        var found = new List<OptionConflict>();
        if (options.Count == 0 || !Fits([]))
        {
            Limit ??= _fitting.Limit;
            return found;
        }

        foreach (var size in Enumerable.Range(1, mostOptions))
        {
            if (FitAtOnce(unfit.Where(u => u.Count == 1).Select(u => u[0]).ToHashSet()))
            {
                break;
            }

            foreach (var combination in Of(options, size, 0))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (unfit.Exists(u => u.TrueForAll(combination.Contains)) || fitting.Exists(f => combination.TrueForAll(o => f[o.Choice] == o.Option)) || Fits(combination))
                {
                    continue;
                }

                var question = FitQuestion.Plain with { Chosen = combination };
                if (_fitting.Solve(question) is not NoFit none || _fitting.SmallestBlame(question, none.Owners) is not { } blame)
                {
                    Limit ??= _fitting.Limit;
                    return found;
                }

                unfit.Add(combination);

                // Where the blamed times cannot be met whatever is chosen, that has been said already.
                if (_whole.Solve(FitQuestion.Plain with { Kept = blame.ToHashSet() }) is not NoFit)
                {
                    found.Add(new OptionConflict(combination, blame));
                }

                if (found.Count == mostFound)
                {
                    return found;
                }
            }
        }

        return found;

        // Where all options hold at once but those that never do, any choice of them does.
        bool FitAtOnce(HashSet<DateOption> never) =>
            DifferenceConstraints.NegativeCircle(_dates.Variables, [.. _dates.Constraints.Where(c => !c.When.Any(never.Contains)).Select(c => c.Difference)]).Count == 0;

        // What could not be made sure of counts as fitting, and the limit says so.
        bool Fits(List<DateOption> chosen)
        {
            switch (_fitting.Solve(FitQuestion.Plain with { Chosen = chosen }))
            {
                case Fits fits:
                    fitting.Add(fits.Options);
                    return true;
                case NoFit:
                    return false;
                default:
                    Limit ??= _fitting.Limit;
                    return true;
            }
        }
    }

    /// <summary>Every combination of so many options of different choices.</summary>
    private static IEnumerable<List<DateOption>> Of(List<DateOption> options, int size, int from)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = from; i <= options.Count - size; i++)
        {
            foreach (var rest in Of(options, size - 1, i + 1).Where(r => r.Count == 0 || r[0].Choice != options[i].Choice))
            {
                yield return [options[i], .. rest];
            }
        }
    }
}
