using System.Diagnostics;
using System.Text.Json;

namespace Parley.Workspace.Json.Model;

/// <summary>An act with its roles.</summary>
internal static class ActionJson
{
    public static void Write(Utf8JsonWriter json, string name, Action? action)
    {
        if (action is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteObject(name, () =>
        {
            json.WriteString("id", action.Act.Value);
            json.WriteString("words", action.Words);
            json.WriteList("roles", action.Roles, filler =>
            {
                json.WriteString("role", JsonText.Word(filler.Role));
                if (filler.Preposition is { } word)
                {
                    json.WriteString("preposition", word);
                }

                WriteFiller(json, filler.Filler);
            });
        });
    }

    private static void WriteFiller(Utf8JsonWriter json, Filler filler)
    {
        switch (filler)
        {
            case PlaceFiller places:
                json.WriteTexts("places", places.Places);
                break;
            case PartyFiller parties:
                json.WriteTexts("parties", parties.Parties);
                break;
            case ProvisionFiller provisions:
                json.WriteTexts("provisions", provisions.Provisions);
                break;
            case ThingFiller thing:
                json.WriteString("thing", thing.Thing);
                json.WriteText("of", thing.Of?.Value);
                if (thing.Quantity is { } quantity)
                {
                    json.WriteObject("quantity", () =>
                    {
                        json.WriteString("bound", JsonText.Word(quantity.Bound));
                        OpenJson.Write(json, "amount", quantity.Amount, json.WriteNumberValue);
                        json.WriteString("unit", quantity.Unit);
                    });
                }

                break;
            default:
                throw new UnreachableException($"A role filled by {filler.GetType().Name} has no JSON.");
        }
    }
}
