using CsCheck;
using Parley.Language.Forms;

namespace Parley.Language.Tests.Forms;

/// <summary>Sentences made from the patterns of the forms alone, as the grammar's page tells a reader to make them.</summary>
internal static class GeneratedSentence
{
    private const int Depth = 3;

    public static Gen<string> Of(SentenceForm form) => Gen.Int[0, int.MaxValue].Array[64].Select(choices => new Expansion(choices).Of(form, Depth));

    /// <summary>One expansion: each choice is taken from the numbers in turn.</summary>
    private sealed class Expansion(int[] choices)
    {
        private int _next;

        public string Of(SentenceForm form, int depth)
        {
            var parts = form.Pattern.Split(' ').Select(part => Part(part, depth)).Where(p => p.Length > 0);
            var text = string.Join(' ', parts).Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal);
            return form.IsSentence ? char.ToUpperInvariant(text[0]) + text[1..] : text;
        }

        private string Part(string part, int depth)
        {
            var end = part.EndsWith('.') ? "." : part.EndsWith(',') ? "," : "";
            var word = part.TrimEnd('.', ',');
            if (word.EndsWith('?') && (depth == 0 || Choose(2) == 0))
            {
                return end;
            }

            var options = word.TrimEnd('?').Split('|');
            return Slot(options[Choose(options.Length)], depth) + end;
        }

        private string Slot(string word, int depth)
        {
            if (FormSlot.Find(word) is not { } slot)
            {
                return word;
            }

            if (slot.Family is not { } family)
            {
                return slot.Instances[Choose(slot.Instances.Length)];
            }

            var forms = SentenceForms.All.Where(f => f.Family == family && (depth > 0 || !f.Pattern.Contains("CONDITION", StringComparison.Ordinal))).ToList();
            return Of(forms[Choose(forms.Count)], depth - 1);
        }

        private int Choose(int count) => choices[_next++ % choices.Length] % count;
    }
}
