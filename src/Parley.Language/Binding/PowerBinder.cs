using System.Collections.Immutable;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>What the use of a power needs, and how far it or a change reaches.</summary>
internal static class PowerBinder
{
    public static Notice? NoticeOf(ImmutableArray<PowerTailSyntax> tails, ValueList<PartyId> subject, Scope scope)
    {
        if (tails.OfType<NoticeSyntax>().FirstOrDefault() is not { } notice)
        {
            return null;
        }

        var to = notice.To is { } phrase ? PartyBinder.Bind(phrase, scope) : [];
        return new Notice(notice.Length is { } length ? NumberBinder.Length(length, scope) : null, notice.Written, to);
    }

    /// <param name="timing">The time of the sentence; "until" tells how long what is brought about lasts, and is taken out of it.</param>
    public static PowerReach ReachOf(PowerKind kind, ImmutableArray<PowerTailSyntax> tails, ImmutableArray<ClauseSyntax> clauses, Scope scope, ref Timing timing)
    {
        var length = tails.OfType<ReachSyntax>().FirstOrDefault();
        var reach = new PowerReach
        {
            Length = length is null ? null : NumberBinder.Length(length.Length, scope),
            AtMost = length?.AtMost == true,
            Times = tails.OfType<TimesSyntax>().FirstOrDefault()?.Times,
            Survives = tails.OfType<SurvivalSyntax>().SelectMany(s => ProvisionReferences.Bind(s.Provisions, scope)).ToValueList(),
        };
        if (kind is PowerKind.Suspend or PowerKind.Extend && clauses.OfType<TimeClauseSyntax>().Any(c => c.Word == TimeWord.Until))
        {
            reach = reach with { Until = timing.End };
            timing = timing with { End = null };
        }

        // "for 60 days" is read as a time where nothing else stands before it.
        if (kind is PowerKind.Suspend or PowerKind.Extend && reach.Length is null && timing.For is { } during)
        {
            reach = reach with { Length = during };
            timing = timing with { For = null };
        }

        return reach.IsOpen ? PowerReach.Open : reach;
    }
}
