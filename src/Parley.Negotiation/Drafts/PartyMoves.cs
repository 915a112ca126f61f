using Parley.Negotiation.Texts;

namespace Parley.Negotiation.Drafts;

/// <summary>Whom a move concerns, and how: what each party has in the one sentence and in the other.</summary>
internal sealed class PartyMoves
{
    private readonly ComparedText _before;
    private readonly ComparedText _now;
    private readonly Correspondence _names;
    private readonly List<(string Key, PartyId Id, string Name)> _parties;

    public PartyMoves(ComparedText before, ComparedText now, Correspondence names)
    {
        (_before, _now, _names) = (before, now, names);
        _parties =
        [
            .. now.Agreement.Parties.Select(p => (names.Parties.Key(p.Id.Value, second: true), p.Id, p.Name))
                .Concat(before.Agreement.Parties.Select(p => (names.Parties.Key(p.Id.Value, second: false), p.Id, p.Name)))
                .DistinctBy(p => p.Item1),
        ];
    }

    public ValueList<PartyMove> Of(Saying? before, Saying? now)
    {
        var (was, given) = (PartsOf(before, second: false), PartsOf(now, second: true));
        return _parties.SelectMany(p => Enum.GetValues<Part>().Select(part => (was.Contains((p.Key, part)), given.Contains((p.Key, part))) switch
        {
            (true, true) => new PartyMove(p.Id, p.Name, part, MoveKind.Otherwise),
            (false, true) => new PartyMove(p.Id, p.Name, part, MoveKind.Newly),
            (true, false) => new PartyMove(p.Id, p.Name, part, MoveKind.NoLonger),
            _ => null,
        })).OfType<PartyMove>().ToValueList();
    }

    private HashSet<(string Party, Part Part)> PartsOf(Saying? saying, bool second)
    {
        var (text, parts) = (second ? _now : _before, new HashSet<(string, Part)>());
        foreach (var norm in saying?.Norms ?? [])
        {
            var bearers = norm.Bearers.Select(Key).ToHashSet();
            var (own, others) = norm switch
            {
                Permission or Power => (Part.Allowed, Part.Named),
                ApprovalGate => (Part.Asked, Part.Named),
                Recognition or Declaration or DecisionRule or Life or Change or Release or OutsideLaw => (Part.Named, Part.Named),
                _ => (Part.Bound, Part.Owed),
            };
            parts.UnionWith(bearers.Select(b => (b, own)));
            var awaited = FactWalker.FactsOf(norm).OfType<ActFact>().SelectMany(f => f.Actors.AsEnumerable()).Select(Key).ToHashSet();
            var mentions = text.Mentions(norm.Words);
            var named = mentions.Parties.Concat(mentions.ByAdjective).Concat((norm.ActionOf()?.Roles ?? []).Select(r => r.Filler).OfType<PartyFiller>().SelectMany(f => f.Parties.AsEnumerable()));
            parts.UnionWith(awaited.Select(a => (a, Part.Awaited)));
            parts.UnionWith(named.Select(Key).Where(p => !awaited.Contains(p)).Select(p => (p, others)));
        }

        // Of one that has more of a part, what is less is not told besides.
        parts.RemoveWhere(p => parts.Any(o => o.Item1 == p.Item1 && (o.Item2 < p.Item2 && o.Item2 <= Part.Asked || p.Item2 == Part.Named && o.Item2 < Part.Named)));
        return parts;

        string Key(PartyId party) => _names.Parties.Key(party.Value, second);
    }
}
