using System.Text;

namespace Parley.Workspace.Editing;

/// <summary>The machine's reading of a norm in one line, in the agreement's own words.</summary>
public static class SentenceReading
{
    /// <summary><c>Obligation of Russia: withdraw its forces from the Strip; by 30 days after entry into force.</c></summary>
    public static string Of(Norm norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        var text = new StringBuilder(KindOf(norm));
        if (!norm.Bearers.IsEmpty)
        {
            text.Append($" of {string.Join(norm.Jointly ? " and jointly " : ", ", norm.Bearers)}");
        }

        text.Append(ActionOf(norm) is { } action ? $": {action}" : "");
        Append(text, "from", norm.Timing.Start);
        foreach (var end in norm.Timing.FurtherEnds.Prepend(norm.Timing.End))
        {
            Append(text, end?.Included == false ? "before" : "at the latest", end);
        }

        text.Append(norm.Timing.Every is { } every ? $"; every {every}" : "");
        text.Append(norm.Timing.For is { } length ? $"; for {length}" : "");
        foreach (var condition in norm.Conditions)
        {
            text.Append($"; {condition}");
        }

        return text.Append('.').ToString();
    }

    private static void Append(StringBuilder text, string word, Bound? bound) => text.Append(bound is null ? "" : $"; {word} {bound.Moment}");

    private static Action? ActionOf(Norm norm) => norm switch
    {
        Obligation n => n.Action,
        Maintenance n => n.State,
        Prohibition n => n.Action,
        Permission n => n.Action,
        Power n => n.Action,
        _ => null,
    };

    /// <summary>The kind of norm in plain words: <c>Approval gate</c>.</summary>
    private static string KindOf(Norm norm) =>
        string.Concat(norm.GetType().Name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
}
