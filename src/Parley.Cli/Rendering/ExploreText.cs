using Parley.Exploration.Questions;
using Parley.Model.Questions;
using Spectre.Console;

namespace Parley.Cli.Rendering;

/// <summary>Answers to questions for people: the question, the verdict, the run that shows it, and what was looked at.</summary>
internal static class ExploreText
{
    private static readonly Style Good = new(Color.Green);
    private static readonly Style Bad = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style Open = new(Color.Yellow);

    public static void Write(IAnsiConsole screen, QuestionAnswer answer)
    {
        screen.Put($"  {WordOf(answer.Verdict),-9}", answer.Verdict switch { Verdict.Holds => Good, Verdict.Fails => Bad, _ => Open }).Line(answer.Question.Words);
        if (answer.Reason is { } reason)
        {
            screen.Line($"           {reason}");
        }
        else if (answer is { Verdict: Verdict.Fails, Question.Kind: QuestionKind.Possible })
        {
            screen.Line("           Nothing that can happen makes it so.");
        }

        foreach (var step in answer.Run?.Steps ?? [])
        {
            screen.Line($"             {Plain.Clean(step)}");
        }

        screen.Line($"           {QuestionFindings.Covered(answer)}");
        foreach (var left in answer.LeftOut)
        {
            screen.Line($"           not followed: {Plain.Clean(left)}");
        }
    }

    /// <summary><c>3 questions: 2 hold, 1 fails, 0 without an answer.</c></summary>
    public static string Summary(ValueList<QuestionAnswer> answers)
    {
        int Count(Verdict verdict) => answers.Count(a => a.Verdict == verdict);
        return $"{Plain.Count(answers.Count, "question")}: {Count(Verdict.Holds)} {(Count(Verdict.Holds) == 1 ? "holds" : "hold")}, {Count(Verdict.Fails)} {(Count(Verdict.Fails) == 1 ? "fails" : "fail")}, {Count(Verdict.Unknown)} without an answer.";
    }

    private static string WordOf(Verdict verdict) => verdict switch { Verdict.Holds => "holds", Verdict.Fails => "FAILS", _ => "unknown" };
}
