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
                var votes = rule.Votes is { Values.IsEmpty: false } number ? NumberBinder.Open(number, v => (int)v, scope) : null;
                return Finish(new DecisionRule(context.Id, context.Provision, at, rule.Method, votes) { Words = context.Words }, PartyBinder.Bind(rule.Subject, scope), rule, context, scope);
            case ApprovalSyntax approval:
                return BindApproval(approval, context, at, scope);
            case RecognitionSyntax recognition:
                return BindRecognition(recognition, context, at, scope);
            case LifeSyntax life:
                var of = ProvisionReferences.Bind(life.Provisions, scope).ToValueList();
                return Finish(new Life(context.Id, context.Provision, at, life.Stage, of) { Words = context.Words }, [], life, context, scope);
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
        var action = ActionBinder.Bind(statement.Act, bearers, scope);
        var norm = KindOf(statement, action, clauses, context, at);
        return norm with
        {
            Bearers = bearers,
            OpenBearers = open,
            Request = statement.Request is { } request ? BindRequest(request, scope) : null,
            Jointly = statement.Jointly,
            Timing = clauses.Timing,
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
            case Modal.Shall when act?.Keeps == true || LastsUntil(statement):
                return new Maintenance(id, provision, at, action) { Words = words };
            default:
                return new Obligation(id, provision, at, action, Effort: false) { Words = words };
        }
    }

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
        return Finish(new ApprovalGate(context.Id, context.Provision, at, of, approval.Matter, means) { Words = context.Words, Majority = approval.Majority?.Text }, by, approval, context, scope);
    }

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
