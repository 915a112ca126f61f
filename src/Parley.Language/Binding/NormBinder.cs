using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>One statement as one norm.</summary>
internal static class NormBinder
{
    /// <summary>What every norm of a sentence shares.</summary>
    internal sealed record Context(NormId Id, ProvisionId Provision, bool OutsideLaw, string Words, ValueList<ChoiceGuard> Guards, ValueList<string> Footnotes);

    /// <summary>The norm, or null for a statement that could not be read.</summary>
    public static Norm? Bind(StatementSyntax statement, Context context, Scope scope)
    {
        var at = scope.At(statement);
        switch (statement)
        {
            case NormStatementSyntax norm:
                return BindNorm(norm, context, at, scope);
            case DecisionRuleSyntax rule:
                var votes = rule.Votes is { Values.IsEmpty: false } number ? NumberBinder.Open(number, NumberBinder.Whole, scope) : null;
                var sides = rule.Of is { } of ? PartyBinder.Bind(of, scope) : [];
                return Finish(new DecisionRule(context.Id, context.Provision, at, rule.Method, votes) { Words = context.Words, Of = sides }, PartyBinder.Bind(rule.Subject, scope), rule, context, scope);
            case ApprovalSyntax approval:
                return BindApproval(approval, context, at, scope);
            case RecognitionSyntax recognition:
                return BindRecognition(recognition, context, at, scope);
            case ChangeSyntax change:
                return BindChange(change, context, at, scope);
            case LifeSyntax life:
                return BindLife(life, context, at, scope);
            case OwnVerificationSyntax verification:
                var verify = new Action(new ActId("verify"), [new RoleFiller(ActRole.Object, new ProvisionFiller([new ProvisionRef(context.Provision)]))], $"verify {context.Provision}");
                return Finish(new VerificationDuty(context.Id, context.Provision, at, [new ProvisionRef(context.Provision)], verify) { Words = context.Words }, PartyBinder.Bind(verification.By, scope), verification, context, scope);
            case SavingSyntax saving:
                var left = ProvisionReferences.Bind(saving.Provisions, scope).ToValueList();
                return Finish(new Saving(context.Id, context.Provision, at, left, saving.Right.Text) { Words = context.Words }, [], saving, context, scope);
            case DeclarationStatementSyntax:
                return Finish(new Declaration(context.Id, context.Provision, at) { Words = context.Words }, [], statement, context, scope);
            default:
                return null;
        }
    }

    private static Norm Finish(Norm norm, ValueList<PartyId> bearers, StatementSyntax statement, Context context, Scope scope)
    {
        var clauses = ClauseBinder.Bind(statement.Clauses, bearers, scope);
        return norm with
        {
            Bearers = bearers,
            Timing = clauses.Timing,
            Conditions = clauses.Conditions,
            SubjectTo = clauses.SubjectTo,
            Despite = clauses.Despite,
            Guards = context.Guards,
            Footnotes = context.Footnotes,
        };
    }

    private static Norm BindNorm(NormStatementSyntax statement, Context context, SourceAnchor at, Scope scope)
    {
        var open = statement.Subject.Tokens is [{ Bracket: { Bracket: BracketKind.Blank } blank }] ? scope.IdOf(blank) : (BracketId?)null;
        var bearers = open is null ? PartyBinder.Bind(statement.Subject, scope) : [];

        // Conditions are bound first, so that "it" in the act can mean a provision that they name.
        var clauses = ClauseBinder.Bind(statement.Clauses, bearers, scope);
        var performer = PerformerOf(statement, scope);
        RemarkOnTogether(statement, bearers, scope);
        var action = ActionBinder.Bind(statement.Act, performer is { Parties: [_, ..] others } ? others : bearers, scope);
        (bearers, action) = StageBinder.Resolve(statement, bearers, action, scope);
        var norm = KindOf(statement, action, clauses, context, at);
        var timing = clauses.Timing;
        if (norm is Power power)
        {
            var notice = PowerBinder.NoticeOf(statement.Tails, bearers, scope);
            norm = power with { Notice = notice, Reach = PowerBinder.ReachOf(power.Kind, statement.Tails, statement.Clauses, scope, ref timing) };
        }

        return norm with
        {
            Bearers = bearers,
            OpenBearers = open,
            Request = statement.Request is { } request ? BindRequest(request, scope) : null,
            Jointly = statement.Jointly,
            Performer = performer,
            Timing = timing,
            Conditions = clauses.Conditions,
            SubjectTo = clauses.SubjectTo,
            Despite = clauses.Despite,
            Guards = context.Guards,
            Footnotes = context.Footnotes,
        };
    }

    private static Request BindRequest(RequestSyntax request, Scope scope) =>
        new(request.By is { } by ? PartyBinder.Bind(by, scope) : [], request.Words, request.Verb != RequestVerb.Asks);

    private static Norm KindOf(NormStatementSyntax statement, Action action, ClauseBinder clauses, Context context, SourceAnchor at)
    {
        var (id, provision, words) = (context.Id, context.Provision, context.Words);
        var named = action.Roles.Select(r => r.Filler).OfType<ProvisionFiller>().SelectMany(f => f.Provisions).ToValueList();
        var act = statement.Act.Act;
        if (context.OutsideLaw)
        {
            return new OutsideLaw(id, provision, at, action) { Words = words };
        }

        switch (statement.Modal)
        {
            case Modal.ShallNot or Modal.MayNot:
                return new Prohibition(id, provision, at, action) { Words = words };
            case Modal.Release:
                return new Release(id, provision, at, act?.Id is { } verb && Fulfilling.Contains(verb) ? named : [], action) { Words = words };
            case Modal.May when act?.Id is "determine" or "decide":
                return new Power(id, provision, at, PowerKind.Determine, [], action) { Words = words };
            case Modal.May when act?.Power is { } power:
                return new Power(id, provision, at, power, named, action) { Words = words };
            case Modal.May:
                return new Permission(id, provision, at, action) { Words = words };
            case Modal.Endeavour:
                return new Obligation(id, provision, at, action, Effort: true) { Words = words };
            case Modal.Shall when act?.Id == "verify" && !named.IsEmpty:
                return new VerificationDuty(id, provision, at, named, action) { Words = words };
            case Modal.Shall when act?.Id == "report" && (!named.IsEmpty || clauses.Timing.Every is not null):
                return new ReportingDuty(id, provision, at, named, action) { Words = words };
            case Modal.Shall when statement.Request is { Verb: RequestVerb.Asks }:
                return new Obligation(id, provision, at, action, Effort: true) { Words = words };
            case Modal.Shall when act?.Id is "determine" or "decide":
                var matter = statement.Act.Roles.FirstOrDefault(r => r.Preposition.Length == 0) is { } about
                    ? Syntax.TokenText.Join(about.Filler.Tokens.SkipWhile(Parsing.Vocabulary.IsArticle))
                    : action.Words;
                return new Decision(id, provision, at, matter, clauses.Default) { Words = words };
            case Modal.Shall when act?.Keeps == true || LastsUntil(statement) || statement.Clauses.Any(c => c is ConditionClauseSyntax { AtAllTimes: true }) || (Stocks.Contains(action.Act.Value) && Limits(action)):
                return new Maintenance(id, provision, at, action) { Words = words };
            default:
                return new Obligation(id, provision, at, action, Effort: false) { Words = words, Stage = statement.Act.Stage };
        }
    }

    /// <summary>Acts that several do with each other.</summary>
    private static readonly string[] Mutual = ["exchange", "agree", "accept", "meet", "negotiate", "hold negotiations", "conclude", "convene", "establish"];

    /// <summary>"The Parties shall exchange prisoners" does not say whether it is one duty or two.</summary>
    private static void RemarkOnTogether(NormStatementSyntax statement, ValueList<PartyId> bearers, Scope scope)
    {
        var open = statement.Subject.Tokens is [{ Kind: Lexing.TokenKind.Name, Name.Kind: NameKind.Group }] or [{ Canonical: "the" }, { Canonical: "parties" or "sides" }];
        if (open && !statement.Jointly && bearers.Count > 1 && statement is { Modal: Modal.Shall, Act.Act: { } act } && Mutual.Contains(act.Id) && (act.Id != "accept" || act.Verb == "agree to"))
        {
            scope.Problems.Add(NormDiagnostics.EachOrTogether, statement.Subject.Span, statement.Subject.Text, act.Verb);
        }
    }

    /// <summary>Acts whose object are the provisions themselves: <c>need not fulfil 4.2</c>.</summary>
    private static readonly string[] Fulfilling = ["fulfil", "perform", "comply with", "implement", "execute", "apply", "respect", "observe", "abide by"];

    private static Performer? PerformerOf(NormStatementSyntax statement, Scope scope)
    {
        if (statement.Performer is not { } others)
        {
            return null;
        }

        var parties = PartyBinder.TryBind(others, scope) ?? [];
        var anybody = others.Tokens[0].Canonical is "no" or "nobody" or "none" or "any" or "anybody";
        if (parties.IsEmpty && !anybody)
        {
            scope.Problems.Add(NormDiagnostics.PerformerNotDeclared, others.Span, others.Text);
        }

        return new Performer(parties, others.Text, anybody);
    }

    private static Norm BindChange(ChangeSyntax change, Context context, SourceAnchor at, Scope scope)
    {
        var over = ProvisionReferences.Bind(change.Provisions, scope).ToValueList();
        var norm = Finish(new Change(context.Id, context.Provision, at, change.Power, over) { Words = context.Words }, [], change, context, scope);
        var timing = norm.Timing;
        var reach = PowerBinder.ReachOf(change.Power, change.Tails, change.Clauses, scope, ref timing);
        return (Change)norm with { Reach = reach, Timing = timing };
    }

    /// <summary>Acts that say how much there is somewhere.</summary>
    private static readonly string[] Stocks = ["deploy", "station", "hold", "possess"];

    /// <summary>To deploy "not more than 75 tanks" is to keep within a ceiling, not to reach it.</summary>
    private static bool Limits(Action action) => action.Find(ActRole.Object)?.Filler is ThingFiller { Quantity.Bound: QuantityBound.AtMost or QuantityBound.LessThan };

    /// <summary>What shall be done until something happens is to be kept up meanwhile: <c>shall grant access until the Union has admitted Ukraine</c>.</summary>
    private static bool LastsUntil(NormStatementSyntax statement) =>
        statement.Clauses.Any(c => c is TimeClauseSyntax { Word: TimeWord.Until } or ConditionClauseSyntax { Word: ConditionWord.Until });

    private static Norm BindApproval(ApprovalSyntax approval, Context context, SourceAnchor at, Scope scope)
    {
        var by = approval.By is { } phrase ? PartyBinder.Bind(phrase, scope) : [];
        var means = approval.Means;
        if (means == ApprovalMeans.Parliament && by is [var owner] && scope.Parties.FirstOrDefault(p => p.OrganOf == owner && p.Role == PartyRole.Parliament) is { } parliament)
        {
            by = [parliament.Id];
        }
        else if (means == ApprovalMeans.Party && by is [var single] && scope.Parties.FirstOrDefault(p => p.Id == single) is { } party)
        {
            means = party.Role switch { PartyRole.Parliament => ApprovalMeans.Parliament, PartyRole.Body or PartyRole.OutsideBody => ApprovalMeans.Body, _ => ApprovalMeans.Party };
        }

        var of = ProvisionReferences.Bind(approval.Provisions, scope).ToValueList();
        scope.LastGate = context.Provision;
        int? needed = approval.MostOf ? (by.Count / 2) + 1 : approval.Needed is { Values: [var number] } ? NumberBinder.Whole(number) : null;
        return Finish(new ApprovalGate(context.Id, context.Provision, at, of, approval.Matter, means) { Words = context.Words, Majority = approval.Majority?.Text, Needed = needed }, by, approval, context, scope);
    }

    /// <summary>"1.2 remains in force after the termination of this agreement" says that it survives.</summary>
    private static Norm BindLife(LifeSyntax life, Context context, SourceAnchor at, Scope scope)
    {
        var of = ProvisionReferences.Bind(life.Provisions, scope).ToValueList();
        var norm = Finish(new Life(context.Id, context.Provision, at, life.Stage, of) { Words = context.Words, Provisional = life.Provisional, Renewal = RenewalOf(life.Renewal, scope) }, [], life, context, scope);
        return norm is Life { Stage: LifeStage.RemainsInForce } && norm.Timing.Start?.Moment is FactMoment { Fact: ActFact { Action.Act.Value: "terminate" } }
            ? (Life)norm with { Stage = LifeStage.Survives, Timing = Timing.None }
            : norm;
    }

    private static Renewal? RenewalOf(RenewalSyntax? renewal, Scope scope) => renewal is null ? null : new Renewal(
        renewal.Period is { } period ? NumberBinder.Length(period, scope) : null,
        renewal.By is { } by ? new RefusalOfRenewal(PartyBinder.Bind(by, scope), renewal.Before is { } before ? NumberBinder.Length(before, scope) : null) : null);

    private static Norm BindRecognition(RecognitionSyntax recognition, Context context, SourceAnchor at, Scope scope)
    {
        var by = recognition.By is { } phrase ? PartyBinder.Bind(phrase, scope) : [];
        var places = recognition.Subject.Tokens
            .Where(t => t is { Kind: Lexing.TokenKind.Name, Name.Kind: NameKind.Place })
            .Select(t => new PlaceId(t.Name!.Id)).ToValueList();
        var norm = new Recognition(context.Id, context.Provision, at, recognition.Subject.Text, recognition.As)
        {
            Words = context.Words,
            Places = places,
            DeFacto = recognition.DeFacto,
        };
        return Finish(norm, by, recognition, context, scope);
    }
}
