using Parley.Analysis.Common;

namespace Parley.Analysis.Conflicts;

/// <summary>Finds norms about one act that pull apart, with nothing in the text to say which comes first.</summary>
internal static class Clashes
{
    /// <summary>Each prohibition with the norms of the wanted kind that ask or allow somebody the forbidden act, at a place and time where it is forbidden.</summary>
    public static IEnumerable<(Prohibition Prohibition, Norm Other, ValueList<PartyId> Bearers)> Of(AnalysisContext context, Func<Norm, bool> wanted, CancellationToken cancellationToken)
    {
        var overlap = Overlap.Of(context);
        var others = context.Norms.Where(wanted).Where(n => n.ActionOf() is not null).ToLookup(n => n.ActionOf()!.Act);
        foreach (var prohibition in context.Norms.OfType<Prohibition>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var other in CasesOf(prohibition.Action.Act, context).SelectMany(a => others[a]))
            {
                var bearers = other.Bearers.Where(prohibition.Bearers.Contains).ToValueList();
                if (!bearers.IsEmpty
                    && other.ActionOf()!.MustBe(prohibition.Action, context, overlap.Covers)
                    && Overlap.InTime(other, prohibition)
                    && !Priorities.AreOrdered(prohibition, other, context))
                {
                    yield return (prohibition, other, bearers);
                }
            }
        }
    }

    private static IEnumerable<ActId> CasesOf(ActId act, AnalysisContext context) => context.CasesOf(act).SelectMany(a => CasesOf(a, context)).Prepend(act);

    /// <summary>The two ways to settle it, each of them a change that can be applied.</summary>
    public static ValueList<CodeFix> Fixes(Norm prohibition, Norm other)
    {
        if (prohibition.Provision == other.Provision || prohibition.SentenceOf() != prohibition.Provision.Value || other.SentenceOf() != other.Provision.Value)
        {
            return [];
        }

        return [First(other, prohibition), First(prohibition, other)];
    }

    private static CodeFix First(Norm first, Norm second) => new(
        $"Let {first.Provision} come before {second.Provision}",
        first.Source with { Span = new TextSpan(first.Source.Span.Start, 0), End = first.Source.Start },
        $"Despite {second.Provision}, ");
}
