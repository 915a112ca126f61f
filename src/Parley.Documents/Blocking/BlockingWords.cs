using Parley.Analysis.Blocking;
using Parley.Documents.Words;

namespace Parley.Documents.Blocking;

/// <summary>How the table of who can hold what back speaks.</summary>
internal sealed class BlockingWords(Agreement agreement)
{
    private readonly Names _names = new(agreement);

    /// <summary><c>Russia</c>, <c>the State Duma (of Russia)</c>, <c>a referendum in Ukraine</c>.</summary>
    public string Of(Holder holder) => holder.Organ switch
    {
        ApprovalMeans.Referendum => $"a referendum in {_names.Of(holder.Party)}",
        ApprovalMeans.Parliament => $"the parliament of {_names.Of(holder.Party)}",
        _ => PrincipalOf(holder) is { } of && of != holder.Party ? $"{_names.Of(holder.Party)} (of {_names.Of(of)})" : _names.Of(holder.Party),
    };

    public string Of(PartyId party) => _names.Of(party);

    /// <summary>The party to which a holder belongs: itself, or the one whose organ or voters it is.</summary>
    public PartyId PrincipalOf(Holder holder) => holder.Organ is null ? agreement.FindParty(holder.Party)?.OrganOf ?? holder.Party : holder.Party;

    /// <summary><c>Ukraine alone</c>, <c>Russia and the Mission together</c>.</summary>
    public string Who(HoldingSet set) => set.Members.Count == 1 ? $"{Of(set.Members[0].Who)} alone" : $"{Names.List(set.Members.Select(m => Of(m.Who)), "and")} together";

    /// <summary>What has to come from those of a set: <c>Russia has signed this agreement; Russia has ceased fire (20.1)</c>; of alternatives, one: <c>NATO has ratified it or NATO has approved it</c>.</summary>
    public static string What(HoldingSet set) => string.Join("; ", set.Members.Select(m => string.Join(m.AllOfThem ? " or " : "; ", m.What.Select(Withheld))).Distinct());

    private static string Withheld(Withheld what) => what.Provision is { } provision && !what.Words.Contains(provision.Value, StringComparison.Ordinal) ? $"{what.Words} ({provision})" : what.Words;

    /// <summary>How things are called: <c>entry into force</c>, <c>14.5</c>, of a bracketed sentence <c>14.5 (option 2)</c>, of a further one <c>14.3 (sentence 2)</c>; what holds for all of a provision names it once.</summary>
    /// <param name="all">Everything that can be named.</param>
    public static ValueList<string> Labels(IEnumerable<HeldBack> rows, ValueList<HeldBack> all)
    {
        var named = rows.ToList();
        return named.Select(r => r.Sentence is { } norm && all.Where(a => a.Sentence?.Provision == norm.Provision).All(named.Contains) ? norm.Provision.Value : Label(r)).Distinct().ToValueList();
    }

    private static string Label(HeldBack row) => row.Sentence?.Label() ?? "entry into force";
}
