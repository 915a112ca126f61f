using System.Diagnostics.CodeAnalysis;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading;

/// <summary>The words of the fields that have few values.</summary>
internal static class FieldWords
{
    public const string Undetermined = "undetermined";

    private static readonly (string Word, ActStage Value)[] Stages = [("begun", ActStage.Begun), ("completed", ActStage.Completed)];

    private static readonly (string Word, Establishment Value)[] Establishments =
    [
        ("alleged", Establishment.Alleged),
        ("observed", Establishment.Observed),
        ("corroborated", Establishment.Corroborated),
        ("assessed", Establishment.Assessed),
    ];

    private static readonly (string Word, Conclusion Value)[] Conclusions =
    [
        ("met", Conclusion.Met),
        ("not met", Conclusion.NotMet),
        ("approved", Conclusion.Met),
        ("refused", Conclusion.NotMet),
        ("decided", Conclusion.Met),
    ];

    private static readonly (string Word, bool Value)[] Sights = [("seen", true), ("not seen", false)];

    public static bool TryStage(ReadOnlySpan<char> word, out ActStage stage) => TryFind(Stages, word, out stage);

    public static bool TryEstablishment(ReadOnlySpan<char> word, out Establishment establishment) => TryFind(Establishments, word, out establishment);

    public static bool TryConclusion(ReadOnlySpan<char> word, out Conclusion conclusion) => TryFind(Conclusions, word, out conclusion);

    public static bool TrySeen(ReadOnlySpan<char> word, out bool seen) => TryFind(Sights, word, out seen);

    public static string WordOf(ActStage stage) => WordOf(Stages, stage);

    public static string WordOf(Establishment establishment) => WordOf(Establishments, establishment);

    public static string WordOf(Conclusion conclusion) => WordOf(Conclusions, conclusion);

    public static string WordOf(bool seen) => WordOf(Sights, seen);

    /// <summary>The values that a field can have, for a remark.</summary>
    public static string AllOf(EventField field) => field switch
    {
        EventField.Stage => All(Stages),
        EventField.Established => All(Establishments),
        EventField.Conclusion => All(Conclusions),
        EventField.Watch => All(Sights),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "This field has no fixed values."),
    };

    private static string All<T>((string Word, T Value)[] words) => string.Join(", ", words.Select(w => w.Word));

    private static bool TryFind<T>((string Word, T Value)[] words, ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        foreach (var (known, meaning) in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                value = meaning;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static string WordOf<T>((string Word, T Value)[] words, T value) =>
        words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word;
}
