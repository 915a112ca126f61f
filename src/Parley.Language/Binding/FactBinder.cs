using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>Facts, and what makes them hard to establish.</summary>
internal static class FactBinder
{
    /// <summary>The fact without its negation, and whether it was negated.</summary>
    public static (Fact Fact, bool Negated) Bind(FactSyntax fact, ValueList<PartyId> subject, Scope scope) => fact switch
    {
        AnchorFactSyntax anchor => (new AnchorFact(new AnchorId(anchor.Anchor)), false),
        StateFactSyntax state => (StateOf(state, scope), state.Negated),
        ActFactSyntax act => (ActOf(act, subject, scope), act.Negated),
        OutsideFactSyntax outside => (new OutsideFact(outside.Subject, WhereOf(outside, scope)), outside.Negated),
        JoinedFactSyntax joined => (JoinedOf(joined, subject, scope), false),
        OwnStateFactSyntax own => (new StateFact(new ProvisionRef(own.State == ProvisionState.Defaulted ? scope.Provision : scope.LastGate ?? scope.Provision), own.State, []), own.Negated),
        MissedFactSyntax missed => (MissedOf(missed, subject, scope), false),
        MomentFactSyntax moment => (new MomentFact(MomentBinder.Bind(moment.Moment, subject, scope)), false),
        HeldFactSyntax held => (new HeldFact(ConditionBinder.Bind(new FactConditionSyntax(held.State), subject, scope), NumberBinder.Length(held.Length, scope)), false),
        CountFactSyntax count => (CountOf(count, scope), false),
        WordsFactSyntax words => (WordsOf(words, scope), false),
        _ => throw new System.Diagnostics.UnreachableException(fact.Kind),
    };

    private static Fact StateOf(StateFactSyntax state, Scope scope) => Together(StatesOf(state, scope), state.Any);

    /// <summary>The state of each provision named: what a negation denies of each of them.</summary>
    public static ValueList<Fact> StatesOf(StateFactSyntax state, Scope scope)
    {
        var of = state.Of is { } phrase ? PartyBinder.Bind(phrase, scope) : [];
        return ProvisionReferences.Bind(state.Provisions, scope).Select(p => (Fact)new StateFact(p, state.State, of)).ToValueList();
    }

    private static Fact JoinedOf(JoinedFactSyntax joined, ValueList<PartyId> subject, Scope scope)
    {
        var facts = joined.Facts.Select(f => Bind(f, subject, scope).Fact).ToValueList();
        return joined.Any ? new AnyFact(facts) : new AllFact(facts);
    }

    private static Fact MissedOf(MissedFactSyntax missed, ValueList<PartyId> subject, Scope scope)
    {
        var (act, _) = Bind(missed.Act, subject, scope);
        return act is ActFact done && ClauseBinder.Bind([missed.By], subject, scope).Timing.End is { } by ? new MissedFact(done, by) : act;
    }

    private static CountFact CountOf(CountFactSyntax count, Scope scope)
    {
        if (!count.Number.Values.IsEmpty && count.Number.Values.All(n => n == 0) && count.Bound is QuantityBound.AtLeast or QuantityBound.LessThan)
        {
            scope.Problems.Add(TimeDiagnostics.CountSaysNothing, count.Span, scope.Source[count.Span], count.Bound == QuantityBound.AtLeast ? "always" : "never");
        }

        return new CountFact(
            count.Counted,
            ProvisionReferences.Bind(count.Provisions, scope).ToValueList(),
            count.Bound,
            NumberBinder.Open(count.Number, NumberBinder.Whole, scope),
            count.Within is { } within ? NumberBinder.Length(within, scope) : null,
            count.By is { } by ? PartyBinder.Bind(by, scope) : []);
    }

    private static Fact ActOf(ActFactSyntax syntax, ValueList<PartyId> subject, Scope scope)
    {
        var actors = syntax.Actor is { } actor && !IsSomebody(actor) ? PartyBinder.Bind(actor, scope) : [];
        var action = ActionBinder.Bind(syntax.Act, actors.IsEmpty ? subject : actors, scope);
        if (syntax is { Actor: null, Stage: not ActStage.Unstated, Act: { Act.Lasts: true, Roles.IsEmpty: true } }
            && scope.Orders.Find(action.Act.Value, [], [], scope) is [var order])
        {
            // "After the withdrawal is completed": the one that another sentence orders.
            (actors, action) = (order.Bearers, action with { Roles = order.Action.Roles });
        }

        var any = actors.Count > 1 && syntax.Actor is { } several && PartyBinder.MeansAny(several);
        if (syntax is { Actor: null, Act: { Act.Lasts: false, Roles.IsEmpty: true } } && scope.Orders.Beside(action.Act.Value, scope) is var (by, anyOfThem, named))
        {
            (actors, any, action) = (by, anyOfThem, named);
        }
        else if (syntax is { Actor: null, Act: { Act.Lasts: false, Roles.IsEmpty: true } } && scope.LastAct is var (provision, last) && provision == scope.Provision && last.Action.Act == action.Act)
        {
            (actors, any, action) = (last.Actors, last.AnyActor, last.Action);
        }

        var provisions = action.Roles.Select(r => r.Filler).OfType<ProvisionFiller>().SelectMany(f => f.Provisions).ToList();
        if (action.Act.Value == "verify" && provisions.Count > 0)
        {
            return Together(provisions.Select(p => (Fact)new VerifiedFact(actors, p)));
        }

        if (syntax.Stage == ActStage.Unstated && syntax.Act.Act?.Lasts == true && !syntax.Negated)
        {
            ReportStage(syntax, scope);
        }

        var fact = new ActFact(actors, action, syntax.Stage)
        {
            AnyActor = any,
            Words = WordsOf(syntax, scope),
        };
        scope.LastAct = actors.IsEmpty ? scope.LastAct : (scope.Provision, fact);
        return fact;
    }

    /// <summary>The clause as written, where it stands in one piece and is not negated.</summary>
    private static string? WordsOf(ActFactSyntax syntax, Scope scope)
    {
        var inOnePiece = syntax.Actor is not { } actor || syntax.Act.Span.Start - actor.Span.End <= " has not begun to ".Length;
        var words = scope.WordsAt(syntax);
        return inOnePiece && !syntax.Negated && !words.Contains("[^", StringComparison.Ordinal) ? words : null;
    }

    private static bool IsSomebody(NounPhraseSyntax actor) => actor.Tokens is [{ Canonical: "somebody" or "anybody" }];

    /// <summary>Offers both readings, where they can be made by putting words in front.</summary>
    private static void ReportStage(ActFactSyntax syntax, Scope scope)
    {
        var at = scope.At(syntax);
        var words = scope.WordsAt(syntax);
        var front = scope.Source.AnchorOf(new TextSpan(syntax.Span.Start, 0));
        var diagnostic = BindingDiagnostics.StageNotSaid.At(at, Parsing.DocumentParser.Flatten(words));
        if (words.StartsWith("the ", StringComparison.Ordinal))
        {
            diagnostic = diagnostic with { Fixes = [new CodeFix("Count from the beginning", front, "the beginning of "), new CodeFix("Count from the completion", front, "the completion of ")] };
        }
        else if (syntax is { Actor: not null, Act.Act: { } act })
        {
            // "When Russia withdraws its forces": the verb itself can say it.
            var verb = scope.Source.AnchorOf(syntax.Act.Verb);
            var has = scope.Source[syntax.Act.Verb].Split(' ')[0].EndsWith('s') ? "has" : "have";
            diagnostic = diagnostic with { Fixes = [new CodeFix("Count from the beginning", verb, $"{has} begun to {act.Verb}"), new CodeFix("Count from the completion", verb, $"{has} {act.Participle}")] };
        }

        scope.Problems.Add(diagnostic);
    }

    private static PartyId? WhereOf(OutsideFactSyntax outside, Scope scope) =>
        outside.Where is { } where && PartyBinder.Bind(where, scope) is [var party, ..] ? party : null;

    private static WordsFact WordsOf(WordsFactSyntax words, Scope scope)
    {
        scope.Problems.Add(BindingDiagnostics.ConditionInWords, words.Span, words.Words);
        return new WordsFact(words.Words);
    }

    private static Fact Together(IEnumerable<Fact> facts, bool any = false)
    {
        var all = facts.ToValueList();
        return all.Count == 1 ? all[0] : any ? new AnyFact(all) : new AllFact(all);
    }
}
