using Parley.Exploration.Model;

namespace Parley.Exploration.Building;

/// <summary>What is worked out once and used often. What hangs on itself in a circle is "possibly": the monitor works circles out over all time, and no single step can.</summary>
internal sealed class Signals(LeftOut leftOut)
{
    /// <summary>Deeper than any agreement, and so shallow that working it out fits on the stack.</summary>
    private const int Deepest = 250;

    private readonly Dictionary<(string Kind, int Norm, int Part), Tri> _known = [];
    private readonly HashSet<(string Kind, int Norm, int Part)> _open = [];

    public Tri Of(string kind, int norm, int part, Func<Tri> make)
    {
        var key = (kind, norm, part);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_open.Count >= Deepest || !_open.Add(key))
        {
            leftOut.Add(_open.Contains(key) ? "what hangs on itself in a circle" : "the far end of a very long chain of provisions that hang on each other");
            return Tri.Possibly;
        }

        known = make();
        _open.Remove(key);
        return _known[key] = known;
    }
}
