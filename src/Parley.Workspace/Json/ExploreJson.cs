using System.Text.Json;
using Parley.Exploration.Questions;
using Parley.Workspace.Exploring;

namespace Parley.Workspace.Json;

/// <summary>Answers to questions, as other programs read them; <c>docs/json.md</c> says what each part means.</summary>
public static class ExploreJson
{
    public static string Write(string document, ExploreReport report) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("document", document);
        json.WriteList("questions", report.Answers, answer => WriteAnswer(json, answer));
        json.WriteList("problems", report.Problems, problem =>
        {
            json.WriteString("code", problem.Code);
            json.WriteString("message", problem.Message);
        });
        json.WriteEndObject();
    });

    private static void WriteAnswer(Utf8JsonWriter json, QuestionAnswer answer)
    {
        json.WriteString("question", answer.Question.Words);
        json.WriteString("verdict", JsonText.Word(answer.Verdict));
        json.WriteText("reason", answer.Reason);
        json.WriteString("begins", Dates.Day(answer.Begins));
        json.WriteText("inForce", answer.InForce is { } day ? Dates.Day(day) : null);
        json.WriteNumber("states", answer.States);
        json.WriteBoolean("complete", answer.Complete);
        json.WriteNumber("acts", answer.Acts);
        json.WriteTexts("leftOut", answer.LeftOut);
        if (answer.Run is { } run)
        {
            json.WriteNumber("days", run.Days);
            json.WriteTexts("run", run.Steps);
            json.WriteString("scenario", run.Text);
        }
    }
}
