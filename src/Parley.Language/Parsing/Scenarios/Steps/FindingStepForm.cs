using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Steps;

/// <summary><c>the Monitoring Force has found that 4.1 is not met on 2026-02-02</c>: what a verifier concluded, either way.</summary>
internal static class FindingStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        var verb = cursor.At;
        while (verb < cursor.Tokens.Length && cursor.Tokens[verb].Canonical is not ("has" or "have"))
        {
            verb++;
        }

        if (NounPhraseParser.ReadUpTo(cursor, Math.Min(verb, cursor.Tokens.Length)) is not { } by || cursor.AtEnd)
        {
            return null;
        }

        cursor.At++;
        if ((!cursor.Take("found") && !cursor.Take("verified") && !cursor.Take("concluded")) || !cursor.Take("that"))
        {
            return null;
        }

        var provisions = ProvisionReferenceParser.TryRead(cursor);
        if (provisions.IsEmpty || (!cursor.Take("is") && !cursor.Take("are") && !cursor.Take("has", "been") && !cursor.Take("have", "been")))
        {
            return null;
        }

        var not = cursor.Take("not");
        var says = cursor.Take("met") || cursor.Take("fulfilled") || cursor.Take("kept") || cursor.Take("respected");
        return says && ReportParser.TryRead(cursor) is { } report ? new FindingStepSyntax(frame, by, provisions, !not, report) : null;
    }
}
