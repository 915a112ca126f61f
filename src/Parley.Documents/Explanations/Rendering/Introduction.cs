using Parley.Documents.Words;

namespace Parley.Documents.Explanations.Rendering;

/// <summary>What stands above every explanation.</summary>
internal static class Introduction
{
    public static string Of(AgreementExplanation explanation)
    {
        var supposed = explanation.InForce is { } day
            ? $" Dates suppose that it is in force from the beginning of {LocalTimes.Long(day)}, in the zone {explanation.Zone}."
            : $" Dates are in the zone {explanation.Zone}.";
        return $"This is what the machine understood, not the text. What stands in quotation marks it keeps as words and gives no meaning.{supposed}";
    }

    public static string HeadingOf(DefinitionKind kind) => kind switch
    {
        DefinitionKind.Party => "Who",
        DefinitionKind.Group => "Groups",
        DefinitionKind.Place => "Where",
        DefinitionKind.Term => "Terms",
        DefinitionKind.Anchor => "Moments that times are counted from",
        DefinitionKind.Reckoning => "How time is counted",
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    };
}
