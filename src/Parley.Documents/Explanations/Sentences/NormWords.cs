namespace Parley.Documents.Explanations.Sentences;

/// <summary>The norm itself as a clause: who must, must not or may do what. One line for each kind of norm; the parts have files of their own.</summary>
internal static class NormWords
{
    /// <summary>Without times and conditions: <c>KFOR may use force</c>.</summary>
    public static string Core(Norm norm, Vocabulary vocabulary)
    {
        string Who() => BearerWords.Of(norm, vocabulary);
        string Act(Action action) => ActionWords.Infinitive(action, norm.Bearers, vocabulary);
        return norm switch
        {
            Obligation { Effort: true } n => $"{Who()} must try to {Staged(n, Act(n.Action))}, whatever comes of it",
            Obligation n => $"{Who()} must {Staged(n, Act(n.Action))}",
            Maintenance n => $"{Who()} must at all times {Act(n.State)}",
            Prohibition n => $"{BearerWords.Forbidden(norm, vocabulary)} {Act(n.Action)}",
            Permission n => $"{Who()} may {Act(n.Action)}",
            Power n => $"{Who()} {(norm.Bearers.Count == 1 || !norm.Jointly ? "has" : "have")} the power to {n.Kind.ToString().ToLowerInvariant()}{OverOf(n, vocabulary)}{ByAct(n.Action, n.Kind.ToString(), ActRole.Object, n.Over, norm, vocabulary)}{PowerWords.Of(n.Reach, n.Kind, vocabulary)}{PowerWords.Of(n.Notice, vocabulary)}",
            Change n => $"the text itself {ChangeWord(n.Kind)} {ProvisionWords.Of(n.Over, vocabulary)}{PowerWords.Of(n.Reach, n.Kind, vocabulary)}{(n.Bearers.IsEmpty ? "" : $" for {Who()}")}",
            Release n => $"{Who()} need not {Act(n.Action)}{(n.From.IsEmpty ? "" : $", though {ProvisionWords.Of(n.From, vocabulary)} would ask it")}",
            VerificationDuty n => $"{Who()} must verify {ProvisionWords.Of(n.Verifies, vocabulary)}{ByAct(n.Action, "verify", ActRole.Object, n.Verifies, norm, vocabulary)}",
            ReportingDuty n => $"{Who()} must report{(n.On.IsEmpty ? "" : $" on {ProvisionWords.Of(n.On, vocabulary)}")}{ByAct(n.Action, "report", ActRole.Manner, n.On, norm, vocabulary)}",
            Decision n => $"{Who()} must decide {Vocabulary.Quote(n.Matter)}",
            DecisionRule n => DecisionRuleWords.Of(n, Who(), vocabulary),
            ApprovalGate n => ApprovalWords.Of(n, vocabulary),
            Recognition n => RecognitionWords.Of(n, vocabulary),
            Life n => LifeWords.Of(n, vocabulary),
            OutsideLaw n => $"by law that this agreement does not make, {BearerWords.Forbidden(norm, vocabulary)} {Act(n.Action)}",
            Saving n => $"nothing in {ProvisionWords.Of(n.In, vocabulary)} touches {Vocabulary.Quote(n.Right)}",
            Declaration => "it declares something, and asks nothing of anybody",
            _ => throw new System.Diagnostics.UnreachableException(norm.GetType().Name),
        };
    }

    /// <summary>Whether it holds over a time, so that its end is the end of that time; else it is met once.</summary>
    public static bool Lasts(Norm norm) => norm is not (Obligation or VerificationDuty or Decision or ApprovalGate or Life { Stage: not LifeStage.RemainsInForce });

    /// <summary>What the act says beyond the kind of the norm and its provisions.</summary>
    private static string ByAct(Action action, string verb, ActRole role, ValueList<ProvisionRef> named, Norm norm, Vocabulary vocabulary)
    {
        var told = action.Roles.FirstOrDefault(r => r.Role == role && r.Preposition is null or "on" && r.Filler is ProvisionFiller filler && filler.Provisions == named);
        var rest = ActionWords.Roles(action.Roles.Where(r => r != told), norm.Bearers, vocabulary);
        return string.Equals(action.Act.Value, verb, StringComparison.OrdinalIgnoreCase) ? rest
            : $" by an act to {vocabulary.FindAct(action.Act)?.Verb ?? action.Act.Value}{rest}";
    }

    /// <summary>What the power is over; to determine something is a power over no provision.</summary>
    private static string OverOf(Power power, Vocabulary vocabulary) => !power.Over.IsEmpty ? $" {ProvisionWords.Of(power.Over, vocabulary)}" : power.Kind == PowerKind.Determine ? "" : " a provision that is not named,";

    /// <summary>Which end of the act is meant.</summary>
    private static string Staged(Obligation norm, string act) => norm.Stage switch
    {
        ActStage.Begun => $"begin to {act}",
        ActStage.Completed => $"{act} to completion",
        _ => act,
    };

    private static string ChangeWord(PowerKind kind) => kind == PowerKind.Terminate ? "ends" : $"{kind.ToString().ToLowerInvariant()}s";
}
