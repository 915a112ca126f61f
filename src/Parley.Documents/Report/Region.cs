using Parley.Geography.Shapes;
using Parley.Model.Events;

namespace Parley.Documents.Report;

/// <summary>Where an incident is counted: each in exactly one region, so that the figures add up.</summary>
/// <param name="Number">Its place in the order of rows, from 1.</param>
/// <param name="Name">The place as the agreement names it, or why there is none.</param>
internal sealed record Region(int Number, string Name);

/// <summary>Puts each incident into the smallest drawn area that certainly holds it, or else into the smallest derived one.</summary>
/// <remarks>Whatever no place certainly holds is counted as such: it is never moved to the nearest one.</remarks>
internal sealed class RegionFinder
{
    private readonly HoldsPlace _holds;
    private readonly Dictionary<PlaceId, Region> _byPlace = [];
    private readonly List<PlaceId> _areas;
    private readonly Region _severalPossible;
    private readonly Region _outside;
    private readonly Region _noPlace;

    public RegionFinder(ReportInput input)
    {
        _holds = input.Holds;
        foreach (var place in input.Places.Select(p => p.Place))
        {
            _byPlace.TryAdd(place.Id, new Region(_byPlace.Count + 1, place.Name));
        }

        _areas = input.Places
            .Where(p => p.IsDetermined && p.Shapes[0] is AreaShape)
            .OrderBy(p => p.Place.Shape is DrawnShape ? 0 : 1)
            .ThenBy(p => ((AreaShape)p.Shapes[0]).SquareKilometres)
            .Select(p => p.Place.Id)
            .ToList();
        var next = _byPlace.Count + 1;
        _severalPossible = new Region(next, "known too imprecisely for one place");
        _outside = new Region(next + 1, "outside every drawn place");
        _noPlace = new Region(next + 2, "no place given");
    }

    public Region Of(Whereabouts? where)
    {
        switch (where)
        {
            case null:
                return _noPlace;
            case InPlace { Place: var place } when _byPlace.TryGetValue(place, out var named):
                return named;
        }

        var possible = false;
        foreach (var place in _areas)
        {
            var answer = _holds(place, where);
            if (answer == Answer.Yes)
            {
                return _byPlace[place];
            }

            possible |= answer == Answer.Possibly;
        }

        return possible ? _severalPossible : _outside;
    }
}
