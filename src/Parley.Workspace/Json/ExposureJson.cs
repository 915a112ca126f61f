using Parley.Analysis.Exposing;

namespace Parley.Workspace.Json;

/// <summary>Who goes first, as other programs read it; <c>docs/json.md</c> says what each part means.</summary>
public static class ExposureJson
{
    public static string Write(Agreement agreement, ValueList<Exposure> exposures) => JsonText.Write(json =>
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
            json.WriteList("steps", exposure.Steps, step =>
            {
                json.WriteString("words", step.Words);
                json.WriteText("duty", step.Duty?.Value);
                json.WriteBoolean("irreversible", step.Irreversible);
                json.WriteBoolean("verified", step.Verified);
                json.WriteBoolean("inOneOption", step.InOneOption);
            });
        });
        json.WriteEndObject();
    });
}
