using System.Collections.Immutable;

namespace Parley.Language.Binding;

/// <summary>What was asked of a set of numbers, and the answers.</summary>
/// <param name="Single">Numbers by themselves, and whether each existed.</param>
/// <param name="All">Whether all were looked at.</param>
internal sealed record NumbersAsked(ImmutableDictionary<string, bool> Single, bool All)
{
    public static readonly NumbersAsked Nothing = new(ImmutableDictionary.Create<string, bool>(StringComparer.OrdinalIgnoreCase), All: false);

    /// <summary>Whether another set would have given the same answers; a look at all of another set never does.</summary>
    public bool AnsweredAlikeBy(HashSet<string> numbers) => !All && Single.All(a => numbers.Contains(a.Key) == a.Value);
}
