using System.Text.Json;

namespace Parley.Workspace.Json.Model;

/// <summary>One norm: who, what, when, on which conditions, and who verifies it.</summary>
internal static class NormJson
{
    public static void Write(Utf8JsonWriter json, Norm norm, Agreement agreement)
    {
        json.WriteString("id", norm.Id.Value);
        json.WriteString("provision", norm.Provision.Value);
        json.WriteString("kind", KindOf(norm));
        json.WriteTexts("bearer", norm.Bearers);
        json.WriteBoolean("jointly", norm.Jointly);
        if (norm.Performer is { } performer)
        {
            json.WriteObject("performer", () => WritePerformer(json, performer));
        }

        ActionJson.Write(json, "act", ActionOf(norm));
        WriteOwnParts(json, norm);
        ConditionJson.WriteClauses(json, "trigger", norm.Conditions.Where(c => c.IsTrigger));
        TimingJson.Write(json, "deadline", norm.Timing);
        ConditionJson.WriteClauses(json, "conditions", norm.Conditions.Where(c => !c.IsTrigger));
        json.WriteTexts("subjectTo", norm.SubjectTo);
        json.WriteTexts("despite", norm.Despite);
        json.WriteTexts("verification", VerifiersOf(norm, agreement));
        json.WriteList("guards", norm.Guards, guard =>
        {
            json.WriteNumber("bracket", guard.Bracket.Value);
            json.WriteNumber("option", guard.Option);
        });
        WriteNumbers(json, "blanks", agreement.Brackets.Where(b => norm.Source.Span.Contains(b.Source.Span)).Select(b => b.Id.Value));
        json.WriteTexts("footnotes", norm.Footnotes);
        json.WriteString("words", norm.Words);
        ModelJson.WriteLine(json, norm.Source);
    }

    private static string KindOf(Norm norm) => norm switch
    {
        VerificationDuty => "verification",
        ReportingDuty => "reporting",
        _ => JsonNamingPolicy.CamelCase.ConvertName(norm.GetType().Name),
    };

    private static Action? ActionOf(Norm norm) => norm switch
    {
        Obligation n => n.Action,
        Maintenance n => n.State,
        Prohibition n => n.Action,
        Permission n => n.Action,
        Power n => n.Action,
        VerificationDuty n => n.Action,
        ReportingDuty n => n.Action,
        OutsideLaw n => n.Action,
        Release n => n.Action,
        _ => null,
    };

    /// <summary>What only norms of one kind have.</summary>
    private static void WriteOwnParts(Utf8JsonWriter json, Norm norm)
    {
        switch (norm)
        {
            case Obligation { Effort: true }:
                json.WriteBoolean("effort", true);
                break;
            case Power power:
                json.WriteString("power", JsonText.Word(power.Kind));
                json.WriteTexts("over", power.Over);
                WriteNotice(json, power.Notice);
                WriteReach(json, power.Reach);
                break;
            case Change change:
                json.WriteString("power", JsonText.Word(change.Kind));
                json.WriteTexts("over", change.Over);
                WriteReach(json, change.Reach);
                break;
            case Saving saving:
                json.WriteTexts("in", saving.In);
                json.WriteString("right", saving.Right);
                break;
            case Release release:
                json.WriteTexts("from", release.From);
                break;
            case VerificationDuty duty:
                json.WriteTexts("of", duty.Verifies);
                break;
            case ReportingDuty duty:
                json.WriteTexts("of", duty.On);
                break;
            case Decision decision:
                json.WriteString("matter", decision.Matter);
                json.WriteText("default", decision.Default);
                break;
            case DecisionRule rule:
                json.WriteString("method", JsonText.Word(rule.Method));
                json.WriteTexts("of", rule.Of);
                if (rule.Votes is { } votes)
                {
                    OpenJson.Write(json, "votes", votes, json.WriteNumberValue);
                }

                break;
            case ApprovalGate gate:
                json.WriteTexts("of", gate.Of);
                json.WriteString("matter", gate.Matter);
                json.WriteString("means", JsonText.Word(gate.Means));
                if (gate.Needed is { } needed)
                {
                    json.WriteNumber("needed", needed);
                }

                break;
            case Recognition recognition:
                json.WriteString("subject", recognition.Subject);
                json.WriteString("as", recognition.As);
                json.WriteBoolean("deFacto", recognition.DeFacto);
                json.WriteTexts("places", recognition.Places);
                break;
            case Life life:
                json.WriteString("stage", JsonText.Word(life.Stage));
                json.WriteTexts("of", life.Of);
                json.WriteBoolean("provisional", life.Provisional);
                WriteRenewal(json, life.Renewal);
                break;
        }
    }

    private static void WriteRenewal(Utf8JsonWriter json, Renewal? renewal)
    {
        if (renewal is null)
        {
            json.WriteNull("renewal");
            return;
        }

        json.WriteObject("renewal", () =>
        {
            TimingJson.WriteLength(json, "period", renewal.Period);
            json.WriteTexts("unlessNoticeBy", renewal.Unless?.By ?? default);
            TimingJson.WriteLength(json, "before", renewal.Unless?.Before);
        });
    }

    private static void WritePerformer(Utf8JsonWriter json, Performer performer)
    {
        json.WriteTexts("parties", performer.Parties);
        json.WriteString("words", performer.Words);
        json.WriteBoolean("anybody", performer.Anybody);
    }

    private static void WriteNotice(Utf8JsonWriter json, Notice? notice)
    {
        if (notice is null)
        {
            return;
        }

        json.WriteObject("notice", () =>
        {
            TimingJson.WriteLength(json, "length", notice.Length);
            json.WriteBoolean("written", notice.Written);
            json.WriteTexts("to", notice.To);
        });
    }

    private static void WriteReach(Utf8JsonWriter json, PowerReach reach)
    {
        if (reach.IsOpen)
        {
            return;
        }

        json.WriteObject("reach", () =>
        {
            TimingJson.WriteLength(json, "length", reach.Length);
            json.WriteBoolean("atMost", reach.AtMost);
            TimingJson.WriteBound(json, "until", reach.Until);
            json.WriteTexts("survives", reach.Survives);
        });
    }

    /// <summary>The norms that say who verifies this one: those that verify its provision or the whole agreement.</summary>
    private static IEnumerable<NormId> VerifiersOf(Norm norm, Agreement agreement) =>
        agreement.Norms.OfType<VerificationDuty>()
            .Where(v => v.Verifies.Any(r => r.Id is null || r.Id == norm.Provision))
            .Select(v => v.Id);

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
