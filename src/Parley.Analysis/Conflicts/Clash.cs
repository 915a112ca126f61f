using Parley.Analysis.Common;

namespace Parley.Analysis.Conflicts;

/// <summary>A norm that asks or allows somebody an act, and the prohibitions of that act which it meets in place and time with nothing to say which comes first.</summary>
/// <param name="Bearers">Those whom both sides of the clash concern.</param>
internal sealed record Clash(Norm Norm, IReadOnlyList<Prohibition> Prohibitions, ValueList<PartyId> Bearers)
{
    public IEnumerable<RelatedPlace> Related => Prohibitions.Select(p => new RelatedPlace($"{p.Provision} forbids it: {p.Words}", p.Source));

    /// <summary>The ways to settle it that can be applied as they stand.</summary>
    public ValueList<CodeFix> Fixes
    {
        get
        {
            if (!Prohibitions.Concat([Norm]).All(n => n.SentenceOf() == n.Provision.Value) || Prohibitions.Any(p => p.Provision == Norm.Provision))
            {
                return [];
            }

            var first = Priorities.Before(Norm, Prohibitions.Select(p => p.Provision.Value));
            return Prohibitions is [var only] ? [first, Priorities.Before(only, [Norm.Provision.Value])] : [first];
        }
    }
}
