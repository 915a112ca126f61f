using CsCheck;
using Parley.Language.Forms;

namespace Parley.Language.Tests.Forms;

public class SentenceFormTests
{
    public static TheoryData<string> Patterns => [.. SentenceForms.All.Select(f => f.Pattern)];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Example_InFrame_ReadsWithoutError(string pattern)
    {
        var form = SentenceForms.All.Single(f => f.Pattern == pattern);
        var errors = Errors(FormFrame.With(form.Example));
        Assert.True(errors.Count == 0, $"{form.Example}\n{string.Join('\n', errors)}");
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Pattern_FilledFromItsSlots_ReadsWithoutError(string pattern)
    {
        var form = SentenceForms.All.Single(f => f.Pattern == pattern);
        var sentence = form.IsSentence ? GeneratedSentence.Of(form) : GeneratedSentence.Of(form).Select(phrase => Carrying(form.Family, phrase));
        sentence.Sample(
            text =>
            {
                var errors = Errors(FormFrame.With(text));
                return errors.Count == 0 ? true : throw new InvalidOperationException($"{text}\n{string.Join('\n', errors)}");
            },
            iter: 40,
            threads: 1);
    }

    [Theory]
    [InlineData("Russia shall, weather.", "P shall ACT TIME CONDITION.")]
    [InlineData("Russia shall not, weather.", "P shall not ACT TIME CONDITION.")]
    [InlineData("Neither of them shall, weather.", "No Party shall ACT TIME CONDITION.")]
    [InlineData("The Commission decides by consent of somebody who may.", "B decides by consent of each of its members.")]
    [InlineData("Whoever must requires the approval of nobody.", "N requires the approval of P.")]
    public void Nearest_SentenceNotRead_NamesTheFormWithItsWords(string sentence, string pattern) =>
        Assert.Equal(pattern, SentenceForms.Nearest(sentence.ToLowerInvariant().Split([' ', ',', '.', ';']).ToHashSet()).Plain);

    [Theory]
    [InlineData("Russia shall, weather.", "expected an act, such as \"withdraw its forces\", at \",\"")]
    [InlineData("Russia shall withdraw its forces from the Strip if.", "expected a fact, such as \"4.1 is fulfilled\", at its end")]
    [InlineData("All prisoners shall be weathered by Russia.", "expected an act of the vocabulary, such as \"released by P\", at \"weathered\"")]
    [InlineData("It is understood that there must.", "expected who shall do it")]
    public void Compile_SentenceNotRead_SaysWhatWasExpectedAndWhere(string sentence, string expected) =>
        Assert.Contains(expected, Assert.Single(Errors(FormFrame.With(sentence)), d => d.Code == "PL1010").Message, StringComparison.Ordinal);

    private static string Carrying(FormFamily family, string phrase) => family switch
    {
        FormFamily.Fact => $"Ukraine may keep police in the Zone if {phrase}.",
        FormFamily.Place => $"Neither Party shall deploy forces {phrase}.",
        FormFamily.Quantity => $"Ukraine shall deploy {phrase} in the Zone.",
        _ => $"Ukraine shall withdraw its forces from the Zone {phrase}.",
    };

    private static List<Diagnostic> Errors(string text) =>
        [.. AgreementCompiler.Compile(new SourceText("example.parley.md", text)).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
}
