using System.Buffers;

namespace Parley.Language.Lexing;

/// <summary>Finds the marks that close brackets, quotations and emphasis, each part of a text searched once: a thousand opening marks that nothing closes take no longer than one.</summary>
internal sealed class ClosingMarks(string text, int end)
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"\u201C\u201D\u00BB");

    private readonly (int From, int Found)[] _known = [(int.MaxValue, 0), (int.MaxValue, 0), (int.MaxValue, 0), (int.MaxValue, 0), (int.MaxValue, 0)];

    /// <summary>Where the next <c>]</c> stands, or -1; so too the others.</summary>
    public int Bracket(int from) => Find(0, from, static rest => rest.IndexOf(']'));

    public int Parenthesis(int from) => Find(1, from, static rest => rest.IndexOf(')'));

    public int Quote(int from) => Find(2, from, static rest => rest.IndexOfAny(Quotes));

    public int Star(int from) => Find(3, from, static rest => rest.IndexOf('*'));

    public int DoubleStar(int from) => Find(4, from, static rest => rest.IndexOf("**", StringComparison.Ordinal));

    private int Find(int mark, int from, Func<ReadOnlySpan<char>, int> search)
    {
        ref var known = ref _known[mark];
        if (from < known.From || (known.Found >= 0 && known.Found < from))
        {
            var found = from < end ? search(text.AsSpan(from, end - from)) : -1;
            known = (from, found < 0 ? -1 : from + found);
        }

        return known.Found;
    }
}
