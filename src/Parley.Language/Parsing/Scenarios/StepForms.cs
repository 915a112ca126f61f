using System.Collections.Immutable;
using Parley.Language.Lexing;

namespace Parley.Language.Parsing.Scenarios;

/// <summary>The forms of step in words, for messages: which one is nearest to what was written.</summary>
internal static class StepForms
{
    private static readonly (string Form, string[] Signs)[] Happenings =
    [
        ("Given the agreement enters into force on 2026-01-15.", ["enters", "entered", "entry", "force"]),
        ("When nothing else happens until 2026-03-05.", ["nothing", "happens", "until", "passes"]),
        ("Given a file of events [\"January\"](events/january.ndjson).", ["file", "events"]),
        ("When \"the first report\" is taken back on 2026-02-10.", ["taken", "back"]),
        ("When the Zone is not watched from 2026-02-01 to 2026-02-03.", ["watched", "seen"]),
        ("When V has verified 4.1 on 2026-02-02.", ["verified", "verifies", "verification"]),
        ("When V has found that 4.1 is not met on 2026-02-02.", ["found", "finds", "met"]),
        ("When P has 75 tanks in the Zone on 2026-02-02.", ["has", "tanks", "soldiers", "men"]),
        ("When martial law is in force in P from 2026-02-02.", ["force", "in", "from", "ends"]),
        ("When P has ACTed on 2026-01-30.", ["has", "have", "on"]),
    ];

    private static readonly (string Form, string[] Signs)[] Expectations =
    [
        ("Then the agreement is in force.", ["agreement", "force"]),
        ("Then nothing is overdue.", ["nothing", "no"]),
        ("Then there are 2 incidents under 1.1.", ["there", "incidents", "incident", "breaches"]),
        ("Then B's decision is open.", ["decision", "decided", "open"]),
        ("Then P may suspend 4.2.", ["may", "can", "suspend"]),
        ("Then P is not required to ACT.", ["required", "must", "shall", "need"]),
        ("Then 4.2 is due by 2026-03-04.", ["due", "by", "deadline"]),
        ("Then 4.2 is overdue, and P answers for it.", ["overdue", "late", "answers", "is"]),
    ];

    public static string Nearest(ImmutableArray<Token> tokens, bool expects)
    {
        var words = tokens.Select(t => t.Canonical).ToHashSet();
        var forms = expects ? Expectations : Happenings;
        var best = forms.MaxBy(f => f.Signs.Count(words.Contains) * 100 / f.Signs.Length);
        return best.Signs.Any(words.Contains) ? best.Form : forms[^1].Form;
    }
}
