using System.Collections;

namespace Parley.Language.Binding;

/// <summary>The numbers of provisions or articles that exist, in the order of the document. It notes what is asked of it, so that it is known what an article rests on.</summary>
internal sealed class NumberSet : IEnumerable<string>
{
    private readonly HashSet<string> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private NumbersAsked _asked = NumbersAsked.Nothing;

    public bool Add(string number) => _numbers.Add(number);

    public bool Contains(string number)
    {
        var exists = _numbers.Contains(number);
        _asked = _asked with { Single = _asked.Single.SetItem(number, exists) };
        return exists;
    }

    /// <summary>All of them; whoever looks rests on every one.</summary>
    public IEnumerator<string> GetEnumerator()
    {
        _asked = _asked with { All = true };
        return _numbers.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What was asked since this was last called.</summary>
    public NumbersAsked TakeAsked()
    {
        var asked = _asked;
        _asked = NumbersAsked.Nothing;
        return asked;
    }
}
