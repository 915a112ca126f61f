using System.Text.Json;
using Parley.Workspace.Json.Model;

namespace Parley.Workspace.Json;

/// <summary>The bound model of an agreement as other programs read it. <c>docs/json.md</c> says what each part means; names there are never given another meaning.</summary>
public static class ModelJson
{
    public static string Write(Agreement agreement) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", agreement.Title);
        json.WriteText("draft", agreement.Draft is { } draft ? Dates.Day(draft) : null);
        json.WriteText("previous", agreement.Previous);
        json.WriteString("timeZone", agreement.Zone.Id);
        json.WriteObject("reckoning", () =>
        {
            json.WriteString("firstDay", JsonText.Word(agreement.Reckoning.FirstDay));
            json.WriteText("month", agreement.Reckoning.Month is { } month ? JsonText.Word(month) : null);
            json.WriteBoolean("hourOfEventNotCounted", agreement.Reckoning.HourOfEventNotCounted);
            json.WriteBoolean("endsOnWorkingDay", agreement.Reckoning.EndsOnWorkingDay);
            json.WriteBoolean("twoWorkingDays", agreement.Reckoning.TwoWorkingDays);
            json.WriteTexts("holidays", agreement.Reckoning.Holidays.Select(Dates.Day));
        });
        WriteParties(json, agreement);
        json.WriteList("places", agreement.Places, place => PlaceJson.Write(json, place));
        WriteWords(json, agreement);
        json.WriteList("provisions", agreement.Provisions, provision =>
        {
            json.WriteString("id", provision.Id.Value);
            json.WriteString("article", provision.Article);
            json.WriteString("standing", JsonText.Word(provision.Standing));
            json.WriteTexts("norms", provision.Norms);
            json.WriteString("words", provision.Words);
            WriteLine(json, provision.Source);
        });
        json.WriteList("norms", agreement.Norms, norm => NormJson.Write(json, norm, agreement));
        json.WriteList("brackets", agreement.Brackets, bracket =>
        {
            json.WriteNumber("id", bracket.Id.Value);
            json.WriteString("kind", JsonText.Word(bracket.Kind));
            json.WriteText("provision", bracket.Provision?.Value);
            json.WriteList("options", bracket.Options, option =>
            {
                json.WriteString("text", option.Text);
                json.WriteTexts("proposers", option.Proposers);
            });
            WriteLine(json, bracket.Source);
        });
        json.WriteList("acceptances", agreement.Acceptances, acceptance =>
        {
            json.WriteTexts("codes", acceptance.Codes.Select(c => c.Code));
            json.WriteText("by", acceptance.By);
            json.WriteString("reason", acceptance.Reason);
            json.WriteNumber("line", acceptance.Source.Start.Line);
        });
        json.WriteList("footnotes", agreement.Footnotes, footnote =>
        {
            json.WriteString("id", footnote.Id);
            json.WriteString("text", footnote.Text);
            WriteLine(json, footnote.Source);
        });
        json.WriteEndObject();
    });

    internal static void WriteLine(Utf8JsonWriter json, SourceAnchor at) => json.WriteNumber("line", at.Start.Line);

    private static void WriteParties(Utf8JsonWriter json, Agreement agreement)
    {
        json.WriteList("parties", agreement.Parties, party =>
        {
            json.WriteString("id", party.Id.Value);
            json.WriteString("name", party.Name);
            json.WriteString("role", JsonText.Word(party.Role));
            json.WriteTexts("aliases", party.Aliases);
            if (party.Members is { } members)
            {
                json.WriteTexts("members", members);
            }

            if (party.OpenMembers is { } open)
            {
                json.WriteNumber("openMembers", open.Value);
            }

            json.WriteText("organOf", party.OrganOf?.Value);
            WriteLine(json, party.Source);
        });
        json.WriteList("groups", agreement.Groups, group =>
        {
            json.WriteString("id", group.Id.Value);
            json.WriteString("name", group.Name);
            json.WriteTexts("members", group.Members);
            WriteLine(json, group.Source);
        });
    }

    private static void WriteWords(Utf8JsonWriter json, Agreement agreement)
    {
        json.WriteList("terms", agreement.Terms, term =>
        {
            json.WriteString("name", term.Name);
            json.WriteString("meaning", term.Meaning);
            json.WriteBoolean("used", term.Used);
            WriteLine(json, term.Source);
        });
        json.WriteList("anchors", agreement.Anchors, anchor =>
        {
            json.WriteString("id", anchor.Id.Value);
            json.WriteString("words", anchor.Words);
            ConditionJson.Write(json, "meaning", anchor.Meaning);
            json.WriteTexts("broughtAboutBy", anchor.BroughtAboutBy);
            WriteLine(json, anchor.Source);
        });
        json.WriteList("acts", agreement.Acts.Where(a => a.Own), act =>
        {
            json.WriteString("id", act.Id.Value);
            json.WriteString("participle", act.Participle);
            json.WriteBoolean("lasts", act.Lasts);
            json.WriteText("caseOf", act.CaseOf?.Value);
        });
    }
}
