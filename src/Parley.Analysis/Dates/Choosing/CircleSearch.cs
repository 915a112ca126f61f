using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates.Choosing;

/// <summary>
/// Looks for options with which all times can be met: chooses, asks whether the chosen times can be met, and where they cannot, remembers which options the
/// circle hung on and chooses others. Exact; every circle is found once, whatever is asked.
/// </summary>
internal sealed class CircleSearch(OpenDates dates)
{
    /// <summary>So many circles of options are remembered, and so many options tried in one search; past that the text is one for a solver.</summary>
    public const int MostCircles = 500;

    private const int MostTries = 20_000;

    private readonly List<Circle> _circles = [];

    /// <summary>Options that together, with the constraints of these owners, leave too few days.</summary>
    private sealed record Circle(IReadOnlyList<DateOption> When, IReadOnlyList<int> Owners);

    public Fit Solve(FitQuestion question)
    {
        var circles = _circles.Where(c => c.Owners.All(question.Counts)).ToList();
        var blamed = new HashSet<int>();
        while (true)
        {
            var options = new int[dates.Choices.Count];
            Array.Fill(options, -1);
            foreach (var chosen in question.Chosen)
            {
                options[chosen.Choice] = chosen.Option;
            }

            switch (Assign(options, circles, blamed))
            {
                case null:
                    return new FitUnknown($"{MostTries} combinations of options tried");
                case false:
                    return new NoFit([.. blamed.Order()]);
            }

            var constraints = dates.Under(options, question);
            var found = DifferenceConstraints.NegativeCircle(dates.Variables, [.. constraints.Select(c => c.Difference)]);
            if (found.Count == 0)
            {
                return new Fits(options);
            }

            var when = found.SelectMany(f => constraints.Where(c => c.Difference == f).MinBy(c => c.When.Count)!.When).Distinct().ToList();
            var circle = new Circle(when, [.. found.Select(c => c.Owner).Where(o => o >= 0).Distinct().Order()]);
            circles.Add(circle);
            if (question.Extra.Count == 0 || !found.Any(question.Extra.Contains))
            {
                _circles.Add(circle);
            }

            if (circles.Count > MostCircles)
            {
                return new FitUnknown($"{MostCircles} combinations of options that do not fit");
            }
        }
    }

    /// <summary>Completes the options so that no remembered circle is chosen; false where that cannot be, null where it took too long.</summary>
    /// <param name="blamed">The owners of the circles that stood in the way.</param>
    private bool? Assign(int[] options, List<Circle> circles, HashSet<int> blamed)
    {
        var free = Enumerable.Range(0, options.Length).Where(c => options[c] < 0).ToList();
        var tries = 0;
        return Complete(0);

        bool? Complete(int depth)
        {
            if (++tries > MostTries)
            {
                return null;
            }

            if (circles.FirstOrDefault(c => c.When.All(o => options[o.Choice] == o.Option)) is { } hit)
            {
                blamed.UnionWith(hit.Owners);
                return false;
            }

            if (depth == free.Count)
            {
                return true;
            }

            for (var option = 0; option < dates.Choices[free[depth]].Options.Count; option++)
            {
                options[free[depth]] = option;
                if (Complete(depth + 1) is not false and var answer)
                {
                    return answer;
                }
            }

            options[free[depth]] = -1;
            return false;
        }
    }
}
