using System.Diagnostics;
using System.Text.Json;

namespace Parley.Workspace.Json.Model;

/// <summary>Conditions and the facts they are built from, each with its words.</summary>
internal static class ConditionJson
{
    public static void WriteClauses(Utf8JsonWriter json, string name, IEnumerable<ConditionClause> clauses) =>
        json.WriteList(name, clauses, clause =>
        {
            json.WriteString("word", JsonText.Word(clause.Word));
            Write(json, "condition", clause.Condition);
        });

    public static void Write(Utf8JsonWriter json, string name, Condition? condition)
    {
        if (condition is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteObject(name, () => WriteParts(json, condition));
    }

    public static void WriteFact(Utf8JsonWriter json, string name, Fact fact) => json.WriteObject(name, () => WriteFactParts(json, fact));

    private static void WriteParts(Utf8JsonWriter json, Condition condition)
    {
        switch (condition)
        {
            case FactCondition fact:
                WriteFactParts(json, fact.Fact);
                break;
            case NotCondition not:
                json.WriteString("is", "not");
                Write(json, "condition", not.Body);
                break;
            case AndCondition and:
                json.WriteString("is", "and");
                json.WriteList("parts", and.Parts, part => WriteParts(json, part));
                break;
            case OrCondition or:
                json.WriteString("is", "or");
                json.WriteList("parts", or.Parts, part => WriteParts(json, part));
                break;
            default:
                throw new UnreachableException($"A condition of the kind {condition.GetType().Name} has no JSON.");
        }
    }

    private static void WriteFactParts(Utf8JsonWriter json, Fact fact)
    {
        switch (fact)
        {
            case AllFact all:
                json.WriteString("is", "all");
                json.WriteList("parts", all.Facts, part => WriteFactParts(json, part));
                break;
            case AnyFact any:
                json.WriteString("is", "any");
                json.WriteList("parts", any.Facts, part => WriteFactParts(json, part));
                break;
            case CountFact count:
                json.WriteString("is", "count");
                json.WriteString("counted", JsonText.Word(count.Counted));
                json.WriteTexts("of", count.Of);
                json.WriteString("bound", JsonText.Word(count.Bound));
                OpenJson.Write(json, "number", count.Number, json.WriteNumberValue);
                TimingJson.WriteLength(json, "within", count.Within);
                json.WriteTexts("by", count.By);
                break;
            case MissedFact missed:
                json.WriteString("is", "missed");
                json.WriteObject("fact", () => WriteFactParts(json, missed.Act));
                TimingJson.WriteBound(json, "by", missed.By);
                break;
            case HeldFact held:
                json.WriteString("is", "held");
                Write(json, "state", held.State);
                TimingJson.WriteLength(json, "for", held.For);
                break;
            case MomentFact moment:
                json.WriteString("is", "moment");
                json.WriteObject("moment", () => TimingJson.WriteMoment(json, moment.Moment));
                break;
            case AnchorFact anchor:
                json.WriteString("is", "anchor");
                json.WriteString("anchor", anchor.Anchor.Value);
                break;
            case ActFact act:
                json.WriteString("is", "act");
                json.WriteTexts("actors", act.Actors);
                json.WriteString("stage", JsonText.Word(act.Stage));
                ActionJson.Write(json, "act", act.Action);
                break;
            case VerifiedFact verified:
                json.WriteString("is", "verified");
                json.WriteTexts("by", verified.By);
                json.WriteString("provision", verified.Provision.ToString());
                break;
            case StateFact state:
                json.WriteString("is", "state");
                json.WriteString("provision", state.Provision.ToString());
                json.WriteString("state", JsonText.Word(state.State));
                json.WriteTexts("of", state.Of);
                break;
            case OutsideFact outside:
                json.WriteString("is", "outside");
                json.WriteString("subject", outside.Subject);
                json.WriteText("in", outside.In?.Value);
                break;
            case WordsFact words:
                json.WriteString("is", "words");
                json.WriteString("words", words.Words);
                break;
            default:
                throw new UnreachableException($"A fact of the kind {fact.GetType().Name} has no JSON.");
        }
    }
}
