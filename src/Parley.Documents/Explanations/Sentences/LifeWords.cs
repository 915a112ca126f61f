namespace Parley.Documents.Explanations.Sentences;

/// <summary>When the agreement or a part of it binds, and how its term is renewed.</summary>
internal static class LifeWords
{
    public static string Of(Life life, Vocabulary vocabulary) => $"{ProvisionWords.Of(life.Of, vocabulary)} {Stage(life)}{(life.Provisional ? " provisionally, before what else is asked for has come about" : "")}";

    /// <summary>What follows when the term is over.</summary>
    public static string Of(Renewal renewal, Vocabulary vocabulary)
    {
        var again = renewal.Period is { } period ? $"another {QuantityWords.Of(period, vocabulary)} begin, and so on" : "it begins anew for as long again, and so on";
        if (renewal.Unless is not { } refusal)
        {
            return $"when that time is over, {again}";
        }

        var who = refusal.By.IsEmpty ? "somebody" : refusal.By.Count == 1 ? Vocabulary.And(vocabulary.NamesOf(refusal.By)) : $"one of {Vocabulary.And(vocabulary.NamesOf(refusal.By))}";
        return $"when that time is over, {again}, unless {who} has given notice {(refusal.Before is { } before ? $"{QuantityWords.Of(before, vocabulary)} before its end at the latest" : "before its end")}";
    }

    private static string Stage(Life life) => (life.Stage, One: life.Of.Count == 1) switch
    {
        (LifeStage.EntersIntoForce, true) => "enters into force",
        (LifeStage.EntersIntoForce, _) => "enter into force",
        (LifeStage.Survives, true) => "survives the end of this agreement",
        (LifeStage.Survives, _) => "survive the end of this agreement",
        (LifeStage.RemainsInForce, true) => "is in force",
        (LifeStage.RemainsInForce, _) => "are in force",
        (_, true) => "ceases to have effect",
        _ => "cease to have effect",
    };
}
