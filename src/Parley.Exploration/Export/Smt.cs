using System.Globalization;
using System.Text;
using Parley.Exploration.Model;
using Parley.Exploration.Questions;
using Parley.Geography;
using Parley.Model.Questions;
using Parley.Monitoring.Scenarios.Writing;

namespace Parley.Exploration.Export;

/// <summary>The models of questions in SMT-LIB 2.6, so that a solver such as z3 can answer them too.</summary>
public static class Smt
{
    /// <summary>One file for all questions, each a problem of its own; a second one where it makes a difference whether something surely or possibly is so.</summary>
    /// <param name="atlas">Null where the ground is not known.</param>
    /// <exception cref="ArgumentException">There are no questions.</exception>
    public static string Write(Agreement agreement, Atlas? atlas, ValueList<Question> questions, ExplorationOptions options)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(options);
        if (questions.IsEmpty)
        {
            throw new ArgumentException("There is no question to write a model of.", nameof(questions));
        }

        var text = new StringBuilder(
            $"""
            ; {agreement.Title.ReplaceLineEndings(" ")}: what parties can do, for z3 4.8 or later.
            ;   z3 FILE
            ; prints each question, what the solver's answer means, and the answer: unsat where a run, however long, reaches what is looked for, and sat where none does.
            ; Another solver reads the same clauses with (check-sat) in place of (check-sat-using ...).

            """);
        foreach (var question in questions)
        {
            var model = AskedModel.Of(Setting.Of(agreement, atlas, question, options.InForce), question, 1).Model;
            text.Append(CultureInfo.InvariantCulture, $"\n(echo \"{question.Words.ReplaceLineEndings(" ").Replace("\"", "\"\"", StringComparison.Ordinal)}\")\n");
            foreach (var (sought, meaning) in ProblemsOf(model.Claims[0], question.Kind))
            {
                text.Append(CultureInfo.InvariantCulture, $"(echo \"  {meaning}\")\n");
                SmtModel.Write(text, model, sought, m => m.Event is { } happening ? ActSentences.Write(agreement, happening) : "A day passes");
            }
        }

        return text.ToString();
    }

    /// <summary>What has to be looked for, and what the answers then say of the question.</summary>
    private static IEnumerable<(Bit Sought, string Meaning)> ProblemsOf(Tri claim, QuestionKind kind)
    {
        var (reached, notReached) = kind == QuestionKind.Possible ? ("holds", "fails") : ("fails", "holds");
        if (claim.IsExact)
        {
            return [(claim.Sure, $"unsat: it {reached}; sat: it {notReached}")];
        }

        var possibly = (claim.May, $"unsat: it may be that it {reached}; sat: it {notReached}");
        return claim.Sure == Bit.False ? [possibly] : [(claim.Sure, $"unsat: it {reached}; sat: see the next answer"), possibly];
    }
}
