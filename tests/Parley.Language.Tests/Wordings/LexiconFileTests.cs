using Parley.Language.Forms;
using Parley.Language.Lexicons.Wordings;

namespace Parley.Language.Tests.Wordings;

/// <summary>The lexicon files themselves: one meaning for one phrase, every sentence form of theirs known.</summary>
public class LexiconFileTests
{
    public static TheoryData<string> Languages => ["fr", "uk"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Phrase_OfALexicon_HasOneMeaning(string language)
    {
        static string Of(IEnumerable<PhrasePart> parts) => string.Join(' ', parts.Select(p => p.Slot > 0 ? $"{{{p.Slot}}}" : p.Canonical));
        var twice = WordingFile.Open(language).Phrases
            .GroupBy(p => $"{string.Join(' ', p.Source.Select(s => s.Slot > 0 ? $"{{{s.Canonical}}}" : s.Canonical))} behind {string.Join(' ', p.Behind)}")
            .Where(g => g.Select(p => Of(p.Target)).Distinct().Count() > 1)
            .Select(g => $"{g.Key} = {string.Join(" / ", g.Select(p => Of(p.Target)).Distinct())}");
        Assert.Empty(twice);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Form_OfALexicon_IsOneOfTheGrammar(string language)
    {
        var known = SentenceForms.All.Select(f => f.Plain.TrimEnd('.')).ToHashSet();
        Assert.Empty(WordingFile.Open(language).Sentences.Keys.Where(k => !known.Contains(k)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Phrase_OfALexicon_BeginsWithAWordAndSaysSomething(string language) => Assert.All(WordingFile.Open(language).Phrases, p =>
    {
        Assert.True(p.Source[0].Slot == 0, string.Join(' ', p.Source.Select(s => s.Canonical)));
        Assert.True(p.Target.Length > 0 || p.Instead is not null, string.Join(' ', p.Source.Select(s => s.Canonical)));
        var slots = p.Source.Max(s => s.Slot);
        Assert.All(p.Target, t => Assert.InRange(t.Slot, 0, slots));
    });

    [Theory]
    [InlineData("signé(e)(s)", "signé signée signés signées")]
    [InlineData("виве(в|ла)", "вивев вивела")]
    [InlineData("дня", "дня")]
    public void Pattern_OfForms_IsWrittenOut(string pattern, string forms) =>
        Assert.Equal(forms.Split(' ').Order(), FormPattern.Expand(pattern).Order());
}
