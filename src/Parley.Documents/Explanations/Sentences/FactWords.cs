namespace Parley.Documents.Explanations.Sentences;

/// <summary>Something that can come true, as a clause: <c>Russia has withdrawn its own "forces" from the Eastern Strip</c>.</summary>
internal static class FactWords
{
    public static string Of(Fact fact, Vocabulary vocabulary) => fact switch
    {
        AllFact all => Several(all.Facts, Vocabulary.And, vocabulary),
        AnyFact any => Several(any.Facts, Vocabulary.Or, vocabulary),
        AnchorFact anchor => anchor.Anchor == AnchorId.EntryIntoForce ? "this agreement has entered into force" : $"the moment called {anchor.Anchor} has come",
        ActFact act => Of(act, vocabulary),
        VerifiedFact verified => $"{Verifier(verified, vocabulary)} verified {ProvisionWords.Of(verified.Provision, vocabulary)}",
        StateFact state => $"{ProvisionWords.Of(state.Provision, vocabulary)} {IsWords(state, negated: false)}{By(state, vocabulary)}",
        OutsideFact outside => $"{Vocabulary.Quote(outside.Subject)} is in force{(outside.In is { } where ? $" in {vocabulary.NameOf(where)}" : "")}",
        CountFact count => CountWords.Of(count, vocabulary),
        HeldFact held => $"for {QuantityWords.Of(held.For, vocabulary)} without a break it has been so that {ConditionWords.Of(held.State, vocabulary)}",
        MissedFact missed => $"{Denied(missed.Act, vocabulary)} {TimingWords.To(missed.By, lasts: false, vocabulary)}",
        MomentFact moment => $"{MomentWords.Of(moment.Moment, vocabulary)} has come",
        WordsFact words => $"it is so that {Vocabulary.Quote(words.Words)} (nobody is named to say so)",
        _ => throw new System.Diagnostics.UnreachableException(fact.GetType().Name),
    };

    /// <summary>Several facts in one breath where only the provision differs: <c>1.1, 2.4 or 2.6 is breached by Ukraine</c>.</summary>
    public static string Several(IReadOnlyList<Fact> facts, Func<IEnumerable<string>, string> list, Vocabulary vocabulary)
    {
        var states = facts.OfType<StateFact>().ToList();
        var alike = states.Count > 1 && states.Count == facts.Count && states.TrueForAll(s => s.State == states[0].State && s.Of == states[0].Of);
        return alike
            ? $"{list(states.Select(s => ProvisionWords.Of(s.Provision, vocabulary)))} {IsWords(states[0], negated: false)}{By(states[0], vocabulary)}"
            : list(facts.Select(f => Inner(f, vocabulary)));
    }

    /// <summary>That it is not so: <c>2.4 is not breached</c>.</summary>
    public static string Denied(Fact fact, Vocabulary vocabulary) => fact switch
    {
        StateFact state => $"{ProvisionWords.Of(state.Provision, vocabulary)} {IsWords(state, negated: true)}{By(state, vocabulary)}",
        ActFact { Actors.Count: 1 } act => $"{PartyWords.Has(vocabulary.NameOf(act.Actors[0]))} not {Deed(act, vocabulary)}",
        OutsideFact outside => $"{Vocabulary.Quote(outside.Subject)} is not in force{(outside.In is { } where ? $" in {vocabulary.NameOf(where)}" : "")}",
        _ => $"it is not so that {Of(fact, vocabulary)}",
    };

    /// <summary>As what a time is counted from: <c>entry into force</c>, else the clause.</summary>
    public static string AsMoment(Fact fact, Vocabulary vocabulary) => fact switch
    {
        AnchorFact anchor => anchor.Anchor.Value,
        MomentFact moment => MomentWords.Of(moment.Moment, vocabulary),
        _ => Of(fact, vocabulary),
    };

    private static string Inner(Fact fact, Vocabulary vocabulary) => fact is AllFact or AnyFact ? $"({Of(fact, vocabulary)})" : Of(fact, vocabulary);

    private static string Of(ActFact act, Vocabulary vocabulary)
    {
        var who = act.Actors.Count switch
        {
            0 => "somebody",
            1 => vocabulary.NameOf(act.Actors[0]),
            _ when act.AnyActor => Vocabulary.Or(vocabulary.NamesOf(act.Actors)),
            _ => $"each of {Vocabulary.And(vocabulary.NamesOf(act.Actors))}",
        };
        return $"{PartyWords.Has(who)} {Deed(act, vocabulary)}";
    }

    private static string Deed(ActFact act, Vocabulary vocabulary) => act.Stage switch
    {
        // How much there is, is a state: "Russia has more than 22,000 soldiers in the Zone".
        ActStage.Unstated when act.Action.Act.Value == "have" => ActionWords.Infinitive(act.Action, act.Actors, vocabulary)["have ".Length..],
        ActStage.Begun => $"begun to {ActionWords.Infinitive(act.Action, act.Actors, vocabulary)}",
        ActStage.Completed => $"{ActionWords.Participle(act.Action, act.Actors, vocabulary)} to completion",
        _ => ActionWords.Participle(act.Action, act.Actors, vocabulary),
    };

    private static string Verifier(VerifiedFact verified, Vocabulary vocabulary) => verified.By.Count switch
    {
        0 => "somebody whom the text does not name has",
        1 => PartyWords.Has(vocabulary.NameOf(verified.By[0])),
        _ => $"{Vocabulary.And(vocabulary.NamesOf(verified.By))} have",
    };

    private static string IsWords(StateFact state, bool negated)
    {
        var word = state.State switch
        {
            ProvisionState.InForce => "is in force",
            ProvisionState.Ended => "has ended",
            ProvisionState.Begun => "has begun",
            ProvisionState.Defaulted => "has been decided by its default",
            var other => $"is {other.ToString().ToLowerInvariant()}",
        };
        return negated ? word.Replace("is ", "is not ", StringComparison.Ordinal).Replace("has ", "has not ", StringComparison.Ordinal) : word;
    }

    private static string By(StateFact state, Vocabulary vocabulary) => state.Of.IsEmpty ? "" : $" by {Vocabulary.Or(vocabulary.NamesOf(state.Of))}";
}
