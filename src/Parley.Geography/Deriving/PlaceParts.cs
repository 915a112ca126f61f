namespace Parley.Geography.Deriving;

/// <summary>Which places lie in which by their definitions alone, whether they are drawn or not: <c>"the Safe Areas" means Srebrenica and Tuzla</c>.</summary>
internal sealed class PlaceParts
{
    private readonly Dictionary<PlaceId, HashSet<PlaceId>> _wholes = [];

    public PlaceParts(IEnumerable<Place> places)
    {
        var steps = places.DistinctBy(p => p.Id).SelectMany(StepsOf).ToLookup(s => s.Part, s => s.Whole);
        foreach (var part in steps.Select(s => s.Key))
        {
            var wholes = new HashSet<PlaceId>();
            var open = new Stack<PlaceId>(steps[part]);
            while (open.TryPop(out var whole))
            {
                if (wholes.Add(whole))
                {
                    foreach (var wider in steps[whole])
                    {
                        open.Push(wider);
                    }
                }
            }

            _wholes[part] = wholes;
        }
    }

    /// <summary>Whether the definitions say so; where they do not, it may lie there all the same.</summary>
    public bool Holds(PlaceId whole, PlaceId part) => part == whole || (_wholes.TryGetValue(part, out var wholes) && wholes.Contains(whole));

    private static IEnumerable<(PlaceId Part, PlaceId Whole)> StepsOf(Place place) => place.Shape switch
    {
        UnionShape union => union.Areas.Select(a => (a, place.Id)),
        SideShape side => [(place.Id, side.Area)],
        ExceptShape except => [(place.Id, except.Area)],
        _ => [],
    };
}
