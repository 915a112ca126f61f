namespace Parley.Exploration.Building;

/// <summary>What the model does not follow, in a few words each; the answers that hang on it are "possibly".</summary>
internal sealed class LeftOut
{
    private readonly SortedSet<string> _words = new(StringComparer.Ordinal);

    public void Add(string words) => _words.Add(words);

    public ValueList<string> Words => _words.ToValueList();
}
