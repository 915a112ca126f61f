using System.Diagnostics;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates.Choosing;

/// <summary>Answers whether times fit under suppositions: by trying options, and by a solver where these are too many.</summary>
internal sealed class OptionFitting(OpenDates dates, CancellationToken cancellationToken)
{
    /// <summary>Questions asked of one text; past that nobody reads the answers.</summary>
    private const int MostQuestions = 1_000;

    private readonly CircleSearch _circles = new(dates);
    private readonly SolverSearch _solver = new(dates);
    private int _questions;
    private bool _needsSolver;

    /// <summary>The limit that was reached, or null.</summary>
    public string? Limit { get; private set; }

    public int Variables => dates.Variables;

    /// <summary>What holds with these options and under this supposition.</summary>
    public IReadOnlyList<Difference> Constraints(IReadOnlyList<int> options, FitQuestion question) => [.. dates.Under(options, question).Select(c => c.Difference)];

    public Fit Solve(FitQuestion question)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++_questions > MostQuestions)
        {
            Limit ??= $"{MostQuestions} questions about options";
            return new FitUnknown(Limit);
        }

        var fit = _needsSolver ? _solver.Solve(question) : _circles.Solve(question);
        if (fit is FitUnknown && !_needsSolver)
        {
            _needsSolver = true;
            fit = _solver.Solve(question);
        }

        switch (fit)
        {
            case FitUnknown unknown:
                Limit ??= unknown.Limit;
                break;
            case Fits fits when DifferenceConstraints.NegativeCircle(dates.Variables, Constraints(fits.Options, question)).Count > 0:
                throw new UnreachableException("Options that were said to fit do not.");
        }

        return fit;
    }

    /// <summary>The owners to blame where nothing fits: without any one of them something does.</summary>
    /// <param name="owners">Owners that are enough.</param>
    /// <returns>Null where a limit kept it from being made sure.</returns>
    public IReadOnlyList<int>? SmallestBlame(FitQuestion question, IReadOnlyList<int> owners)
    {
        var kept = owners.ToHashSet();
        foreach (var owner in owners.Where(o => kept.Contains(o)))
        {
            var without = kept.Where(o => o != owner).ToHashSet();
            switch (Solve(question with { Kept = without }))
            {
                case FitUnknown:
                    return null;
                case NoFit fewer:
                    kept = fewer.Owners.ToHashSet();
                    break;
            }
        }

        return [.. kept.Order()];
    }
}
