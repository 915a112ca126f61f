using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Parsing.Scenarios.Expectations;
using Parley.Language.Parsing.Scenarios.Steps;
using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios;

/// <summary>The steps of one scenario, sentence by sentence. A sentence that no form reads is reported with the nearest form, and the next one is read as if nothing had been.</summary>
internal sealed class StepParser(Lexicon lexicon, ProblemList problems)
{
    /// <summary>A form of step: reads the sentence behind its opening word whole, or gives null.</summary>
    internal delegate StepSyntax? Form(Cursor cursor, StepFrame frame);

    private static readonly ImmutableArray<Form> Happenings =
    [
        EntryStepForm.TryRead,
        WaitStepForm.TryRead,
        FileStepForm.TryRead,
        TakeBackStepForm.TryRead,
        WatchStepForm.TryRead,
        FindingStepForm.TryRead,
        HoldingStepForm.TryRead,
        EventStepForm.TryRead,
    ];

    /// <summary>What can be expected of a state; questions ask it too.</summary>
    internal static readonly ImmutableArray<Form> Expectations =
    [
        AgreementStepForm.TryRead,
        NothingStepForm.TryRead,
        IncidentStepForm.TryRead,
        DecisionStepForm.TryRead,
        StateStepForm.TryRead,
        AbilityStepForm.TryRead,
    ];

    private bool? _expects;

    public static bool OpensStep(Token? token) => token is { Kind: TokenKind.Word, Canonical: "given" or "when" or "then" or "and" or "but" };

    /// <param name="words">Without the full stop.</param>
    public StepSyntax Read(ImmutableArray<Token> words, TextSpan span, string text)
    {
        var opening = words[0].Kind == TokenKind.Word ? words[0].Canonical : "";
        _expects = opening switch { "then" => true, "given" or "when" => false, "and" or "but" => _expects, _ => null };
        var frame = new StepFrame(span, text, _expects ?? words[0].IsWord("then"));
        if (_expects is not { } expects)
        {
            problems.Add(ScenarioDiagnostics.OpeningMissing, span, Shorten(text));
            return new UnreadStepSyntax(frame);
        }

        ImmutableArray<Token> rest = words.Length > 1 && words[1].Kind == TokenKind.Comma ? words[2..] : words[1..];
        foreach (var form in expects ? Expectations : Happenings)
        {
            // Only the form that reads the sentence may remark on it.
            var remarks = new ProblemList(problems.Source);
            if (!rest.IsEmpty && form(new Cursor(rest, lexicon, remarks), frame) is { } step)
            {
                foreach (var remark in remarks.All)
                {
                    problems.Add(remark);
                }

                return step;
            }
        }

        problems.Add(ScenarioDiagnostics.StepNotRead, span, Shorten(text), StepForms.Nearest(rest, expects));
        return new UnreadStepSyntax(frame);
    }

    private static string Shorten(string words) => words.Length <= 80 ? words : words[..77] + "...";
}
