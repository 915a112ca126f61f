using System.Globalization;

namespace Parley.Documents.Explanations.Sentences;

/// <summary>How far a power, or a change that the text makes, reaches, and how its use is announced.</summary>
internal static class PowerWords
{
    public static string Of(PowerReach reach, PowerKind kind, Vocabulary vocabulary)
    {
        var most = reach.AtMost ? "at most " : "";
        var word = kind == PowerKind.Extend ? "by" : "for";
        var length = reach.Length is { } span ? $", {word} {most}{QuantityWords.Of(span, vocabulary)}" : reach.AtMost ? $", {word} at most a time that is not said" : "";
        var until = reach.Until is { } end ? $", {TimingWords.To(end, lasts: true, vocabulary)}" : "";
        var times = reach.Times is { } count ? count == 1 ? ", once only" : $", not more than {count.ToString(CultureInfo.InvariantCulture)} times" : "";
        var survives = reach.Survives.IsEmpty ? "" : $", leaving {ProvisionWords.Of(reach.Survives, vocabulary)} in force";
        return length + until + times + survives;
    }

    public static string Of(Notice? notice, Vocabulary vocabulary)
    {
        if (notice is null)
        {
            return "";
        }

        var when = notice.Length is { } length ? $"{QuantityWords.Of(length, vocabulary)} after" : "on";
        var to = notice.To.IsEmpty ? "" : $" to {Vocabulary.And(vocabulary.NamesOf(notice.To))}";
        return $", with effect {when} {(notice.Written ? "written " : "")}notice{to}";
    }
}
