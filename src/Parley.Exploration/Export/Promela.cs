using System.Globalization;
using System.Text;
using Parley.Exploration.Questions;
using Parley.Geography;
using Parley.Model.Questions;
using Parley.Monitoring.Scenarios.Writing;

namespace Parley.Exploration.Export;

/// <summary>The models of questions in Promela, the language of the model checker SPIN, so that another program can answer them too.</summary>
public static class Promela
{
    /// <summary>One file for all questions; which of them is looked at is chosen when SPIN reads it.</summary>
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
            /* {agreement.Title.Replace("*/", "", StringComparison.Ordinal)}: what parties can do, for SPIN 6.
               spin -a -DQUESTION=1 FILE && gcc -O2 -DSAFETY -o pan pan.c && ./pan -m1000000
               An assertion that is violated is a run that makes a "Never" or an "Expect" fail, or a "Possible" hold.
               With -DMAY it is asked whether it may be so, where the text leaves something open. */
            #ifndef QUESTION
            #define QUESTION 1
            #endif

            """);
        for (var i = 0; i < questions.Count; i++)
        {
            var setting = Setting.Of(agreement, atlas, questions[i], options.InForce);
            var model = AskedModel.Of(setting, questions[i], 1).Model;
            text.Append(CultureInfo.InvariantCulture, $"\n#if QUESTION == {i + 1}\n/* {questions[i].Words.Replace("*/", "", StringComparison.Ordinal)} */\n{PromelaModel.Hidden([model])}");
            PromelaModel.Write(
                text, model, "active proctype parties()",
                "\n#ifdef MAY\n    assert(!may);\n#else\n    assert(!sure);\n#endif",
                m => m.Event is { } happening ? ActSentences.Write(agreement, happening) : "a day passes");
            text.Append("#endif\n");
        }

        return text.ToString();
    }
}
