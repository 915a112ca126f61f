using Parley.Documents.Words;

namespace Parley.Documents.Explanations.Rendering;

/// <summary>What is said of one provision, line by line, the same in every format.</summary>
internal static class ProvisionLines
{
    public static IEnumerable<(LineKind Kind, string Words)> Of(ProvisionExplanation provision)
    {
        switch (provision.Provision.Standing)
        {
            case ProvisionStanding.Declaratory:
                yield return (LineKind.Sentence, "Declaratory, marked so on purpose: it asks nothing of anybody.");
                break;
            case ProvisionStanding.Unread:
                yield return (LineKind.Sentence, "Not wholly understood: something in it could not be read, and checking says what.");
                goto default;
            case ProvisionStanding.Ambiguous:
                yield return (LineKind.Sentence, "Can be taken in two ways, and checking says which.");
                goto default;
            default:
                foreach (var norm in provision.Norms)
                {
                    yield return (LineKind.Sentence, norm.Sentence);
                    if (norm.Dates is { } dates)
                    {
                        yield return (LineKind.Dates, dates.Words);
                    }
                }

                break;
        }

        foreach (var bracket in provision.Brackets)
        {
            yield return (LineKind.Open, bracket);
        }

        if (provision.Findings is > 0 and var findings)
        {
            yield return (LineKind.Remark, $"Checking has {Numbers.Of(findings, "remark")}.");
        }
    }
}

internal enum LineKind
{
    Sentence,
    Dates,
    Open,
    Remark,
}
