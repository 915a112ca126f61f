using Parley.Analysis.Blocking;

namespace Parley.Workspace.Json;

/// <summary>Who can hold what back, as other programs read it; <c>docs/json.md</c> says what each part means.</summary>
public static class BlockingJson
{
    public static string Write(Agreement agreement, ValueList<HeldBack> held) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", agreement.Title);
        json.WriteList("heldBack", held, row =>
        {
            json.WriteText("norm", row.Sentence?.Id.Value);
            json.WriteText("provision", row.Sentence?.Provision.Value);
            json.WriteBoolean("afterEntry", row.AfterEntry);
            json.WriteBoolean("forACase", row.ForACase);
            json.WriteBoolean("never", row.Never);
            json.WriteBoolean("neverInOneOption", row.NeverInOneOption);
            json.WriteTexts("outside", row.Outside);
            json.WriteText("unknown", row.Unknown);
            json.WriteList("sets", row.Sets, set =>
            {
                json.WriteBoolean("inOneOption", set.InOneOption);
                json.WriteList("members", set.Members, member =>
                {
                    json.WriteString("party", member.Who.Party.Value);
                    json.WriteText("organ", member.Who.Organ?.ToString().ToLowerInvariant());
                    json.WriteText("organOf", agreement.FindParty(member.Who.Party)?.OrganOf?.Value);
                    json.WriteList("withholds", member.What, what =>
                    {
                        json.WriteString("words", what.Words);
                        json.WriteText("provision", what.Provision?.Value);
                    });
                    json.WriteBoolean("allOfThem", member.AllOfThem);
                });
            });
        });
        json.WriteList("decisions", DecisionHolders.All(agreement), decision =>
        {
            json.WriteString("norm", decision.Sentence.Id.Value);
            json.WriteString("provision", decision.Sentence.Provision.Value);
            json.WriteText("unknown", decision.Unknown);
            json.WriteList("sets", decision.Sets, set => json.WriteList("members", set, holder =>
            {
                json.WriteString("party", holder.Party.Value);
                json.WriteText("organ", holder.Organ?.ToString().ToLowerInvariant());
            }));
        });
        json.WriteTexts("leftOut", agreement.Provisions.Where(p => p.Standing == ProvisionStanding.Unread).Select(p => p.Id));
        json.WriteEndObject();
    });
}
