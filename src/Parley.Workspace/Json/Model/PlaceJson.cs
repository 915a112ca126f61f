using System.Diagnostics;
using System.Text.Json;

namespace Parley.Workspace.Json.Model;

internal static class PlaceJson
{
    public static void Write(Utf8JsonWriter json, Place place)
    {
        json.WriteString("id", place.Id.Value);
        json.WriteString("name", place.Name);
        json.WriteString("kind", JsonText.Word(place.Kind));
        json.WriteObject("shape", () => WriteShape(json, place.Shape));
        json.WriteBoolean("used", place.Used);
        ModelJson.WriteLine(json, place.Source);
    }

    private static void WriteShape(Utf8JsonWriter json, PlaceShape shape)
    {
        switch (shape)
        {
            case DrawnShape drawn:
                json.WriteString("is", "drawn");
                json.WriteString("file", drawn.File);
                json.WriteString("feature", drawn.Feature);
                break;
            case WithinShape within:
                json.WriteString("is", "within");
                OpenJson.Write(json, "distanceMetres", within.Distance, length => json.WriteNumberValue(length.Metres));
                json.WriteString("of", within.Of.Value);
                break;
            case SideShape side:
                json.WriteString("is", "side");
                json.WriteString("area", side.Area.Value);
                json.WriteString("party", side.Party.Value);
                json.WriteString("line", side.Line.Value);
                break;
            case ExceptShape except:
                json.WriteString("is", "except");
                json.WriteString("area", except.Area.Value);
                json.WriteString("without", except.Without.Value);
                break;
            case CommonShape common:
                json.WriteString("is", "common");
                json.WriteString("area", common.Area.Value);
                json.WriteString("with", common.With.Value);
                break;
            case BetweenShape between:
                json.WriteString("is", "between");
                json.WriteString("first", between.First.Value);
                json.WriteString("second", between.Second.Value);
                break;
            case EdgeShape edge:
                json.WriteString("is", "edge");
                json.WriteString("of", edge.Of.Value);
                break;
            case OwnSideShape own:
                json.WriteString("is", "ownSide");
                json.WriteString("party", own.Party.Value);
                json.WriteString("line", own.Line.Value);
                break;
            case HeldShape held:
                json.WriteString("is", "held");
                json.WriteString("area", held.Area.Value);
                json.WriteString("party", held.Party.Value);
                json.WriteText("on", held.On is { } day ? Dates.Day(day) : null);
                break;
            case UnionShape union:
                json.WriteString("is", "union");
                json.WriteTexts("areas", union.Areas);
                break;
            case UndeterminedShape undetermined:
                json.WriteString("is", "undetermined");
                if (undetermined.Bracket is { } bracket)
                {
                    json.WriteNumber("blank", bracket.Value);
                }

                break;
            default:
                throw new UnreachableException($"A place of the kind {shape.GetType().Name} has no JSON.");
        }
    }
}
