using System.Text.Json;
using Parley.Analysis.Exposing;
using Parley.Analysis.Exposing.Reordering;

namespace Parley.Workspace.Json;

/// <summary>Who goes first, as other programs read it; <c>docs/json.md</c> says what each part means.</summary>
public static class ExposureJson
{
    public static string Write(Agreement agreement, ValueList<Exposure> exposures, LesseningAnswer lessening) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", agreement.Title);
        json.WriteList("exposures", exposures, exposure =>
        {
            json.WriteString("party", exposure.Party.Value);
            json.WriteText("promise", exposure.Promise?.Id.Value);
            json.WriteText("provision", exposure.Promise?.Provision.Value);
            json.WriteTexts("bearers", exposure.Promise?.Bearers ?? default);
            json.WriteBoolean("afterEntry", exposure.AfterEntry);
            json.WriteBoolean("never", exposure.Never);
            json.WriteList("steps", exposure.Steps, step =>
            {
                json.WriteString("words", step.Words);
                json.WriteText("duty", step.Duty?.Value);
                json.WriteBoolean("irreversible", step.Irreversible);
                json.WriteBoolean("verified", step.Verified);
                json.WriteBoolean("inOneOption", step.InOneOption);
            });
        });
        json.WriteList("lessening", lessening.Found, change =>
        {
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
            json.WriteString("party", change.Party.Value);
            json.WriteText("promise", change.Promise?.Id.Value);
            json.WriteText("provision", change.Promise?.Provision.Value);
            json.WriteString("step", change.Step.Words);
            json.WriteText("duty", change.Step.Duty?.Value);
            json.WriteList("changes", change.Changes, c =>
            {
                json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(c.Kind.ToString()));
                json.WriteString("norm", c.Sentence.Id.Value);
                json.WriteString("provision", c.Sentence.Provision.Value);
                json.WriteString("words", c.Words);
                json.WriteText("instead", c.Instead.Length == 0 ? null : c.Instead);
            });
            json.WriteList("exposesInstead", change.Instead, s =>
            {
                json.WriteString("party", s.Party.Value);
                json.WriteText("promise", s.Promise?.Id.Value);
                json.WriteText("provision", s.Promise?.Provision.Value);
                json.WriteString("step", s.Step.Words);
                json.WriteText("duty", s.Step.Duty?.Value);
            });
            json.WriteText("verifier", change.Verifier?.Value);
        });
        json.WriteText("lesseningUnknown", lessening.Unknown);
        json.WriteTexts("leftOut", agreement.Provisions.Where(p => p.Standing == ProvisionStanding.Unread).Select(p => p.Id));
        json.WriteEndObject();
    });
}
