using Parley.Model.Events;

namespace Parley.Monitoring.Reading;

/// <summary>Corrections whose first report had not been read when they came.</summary>
internal sealed class OpenCorrections(SeenIds ids)
{
    private readonly List<Event> _open = [];

    public void Add(Event correction)
    {
        if (_open.Count < ReadingLimits.OpenCorrections)
        {
            _open.Add(correction);
        }
    }

    /// <summary>Those whose first report no file has. None where ids were not remembered to the end: then nobody can say.</summary>
    public IEnumerable<Event> Unmet() => ids.IsFull ? [] : _open.Where(e => !ids.Contains(e.Corrects?.Value));
}
