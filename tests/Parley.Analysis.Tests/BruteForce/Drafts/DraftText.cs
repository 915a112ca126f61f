using System.Text;

namespace Parley.Analysis.Tests.BruteForce.Drafts;

/// <summary>Writes a draft in treaty English, one provision a line.</summary>
internal static class DraftText
{
    public static string Of(Draft draft)
    {
        var text = new StringBuilder("---\nparley: 1\ntitle: Draft\ndraft: 2026-01-01\ntime zone: Europe/Kyiv\n---\n\n## Parties\n");
        text.AppendJoin('\n', draft.Players.Select(p => $"- **{p.Name}**{RoleOf(p)}"));
        Section(text, "Definitions", draft.Terms.Select(t => $"- \"{t.Name}\" means {t.Meaning}."));
        Section(text, "Anchors", draft.Anchors.Select(a => $"- \"{a.Name}\" means the day {(a.Meaning is { } fact ? $"on which {Fact(fact)}" : "of the fair")}."));
        Section(text, "Outside law", draft.Laws.Select(l => $"- {Sentence(l)}"));
        foreach (var article in draft.Provisions.GroupBy(c => c.Article))
        {
            Section(text, $"Article {article.Key}. Part {article.Key}", article.Select(c => c.Optional ? $"{c.Number} [{Sentence(c)}]" : $"{c.Number} {Sentence(c)}"));
        }

        return text.Append('\n').ToString();
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        if (lines.ToList() is { Count: > 0 } all)
        {
            text.Append($"\n\n## {heading}\n").AppendJoin('\n', all);
        }
    }

    private static string RoleOf(Player player) => player.Role switch
    {
        Role.Guarantor => ", a guarantor",
        Role.Observer => ", an observer",
        Role.Outside => ", an outside body",
        Role.Parliament => $", the parliament of {player.Of}",
        Role.Body => $", a body of {(player.Members is { } members ? And(members) : "[blank]")}",
        _ => "",
    };

    private static string Sentence(Clause clause)
    {
        var head = string.Concat(
            clause.Despite.Count > 0 ? $"Despite {And(clause.Despite)}, " : "",
            clause.SubjectTo.Count > 0 ? $"Subject to {And(clause.SubjectTo)}, " : "",
            string.Concat(clause.Conditions.Where(c => c.Word <= Word.Unless && !Follows(clause)).Select(c => $"{c.Word.ToString().ToLowerInvariant()} {Facts(c)}, ")));
        var tail = string.Concat(clause.Conditions.Where(c => c.Word > Word.Unless || Follows(clause)).Select(c => c.Word switch
        {
            Word.Provided => $", provided that {Facts(c)}",
            Word.OnlyIf => $" only if {Facts(c)}",
            _ => $" {c.Word.ToString().ToLowerInvariant()} {Facts(c)}",
        }));
        var manner = clause.Manner.Length > 0 ? " " + clause.Manner : "";
        return Capital($"{head}{Body(clause)}{manner}{Time(clause)}{tail}.");
    }

    /// <summary>Sentences whose condition stands at the end.</summary>
    private static bool Follows(Clause clause) => clause.Kind is Kind.Entry or Kind.Begin or Kind.OutsideLaw;

    private static string Body(Clause clause) => clause.Kind switch
    {
        Kind.Duty => $"{And(clause.By)} shall {clause.Deed!.Phrase}",
        Kind.Effort => $"{And(clause.By)} shall endeavour to {clause.Deed!.Phrase}",
        Kind.Request => $"the Council recommends that {And(clause.By)} {clause.Deed!.Phrase}",
        Kind.Keep => $"{And(clause.By)} shall keep {(clause.Most > 0 ? $"not more than {clause.Most} tanks" : clause.Least > 0 ? $"at least {clause.Least} tanks" : "troops")} in {clause.Deed!.Place}",
        Kind.Ban => $"{And(clause.By)} shall not {clause.Deed!.Phrase}",
        Kind.May => $"{And(clause.By)} may {clause.Deed!.Phrase}",
        Kind.Power => $"{And(clause.By)} may suspend {clause.Over}",
        Kind.Decision => $"{And(clause.By)} shall determine {clause.Matter}",
        Kind.Rule => $"{And(clause.By)} decides by {clause.Method switch
        {
            Method.Consent => "consent of each of its members",
            Method.Majority => "a majority of its members",
            Method.TwoThirds => "two thirds of its members",
            _ => $"{clause.Votes} votes",
        }}",
        Kind.Approval => $"{clause.Over} requires the approval of {(clause.Referendum ? "a referendum in " : "")}{And(clause.By)}",
        Kind.Verify => $"{And(clause.By)} shall verify {clause.Over}",
        Kind.Report => $"{And(clause.By)} shall report on {clause.Over}",
        Kind.Monitor => $"{And(clause.By)} shall monitor compliance with this agreement",
        Kind.Entry => "this agreement enters into force",
        Kind.Begin => $"{clause.Over} enters into force",
        Kind.Lasts => "this agreement remains in force",
        Kind.Suspended => $"{clause.Over} is suspended",
        Kind.Saving => $"nothing in {clause.Over} impairs the right of self-defence",
        Kind.OutsideLaw => $"{And(clause.By)} may not {clause.Deed!.Phrase}",
        _ => "*Declaratory.* Peace is good",
    };

    private static string Time(Clause clause)
    {
        var time = (clause.From, clause.Until) switch
        {
            ({ Fact: { } of, Days: [0] }, { Fact: { } same } until) when of == same => $" within {Days(until)} after {Fact(of)}",
            (null, null) => "",
            (null, { Date: { } day, Included: false }) => $" before {day} May 2026",
            (null, { Fact.What: What.Entry } until) when clause.Kind is Kind.Lasts => $" for {Days(until)}",
            (null, { Date: { } day }) when clause.Kind is Kind.Lasts or Kind.Ban or Kind.May or Kind.Keep => $" until {day} May 2026",
            (null, { Date: { } day }) => $" by {day} May 2026",
            (null, { Included: false } until) => $" until {Fact(until.Fact!)}",
            (null, { } until) => $" not later than {Moment(until)}",
            ({ } from, null) when clause.Kind is Kind.Ban or Kind.May or Kind.Keep => $" from {Moment(from)}",
            ({ } from, null) when clause.Kind is Kind.Entry => $" on {Moment(from)}",
            ({ } from, null) => $" not earlier than {Moment(from)}",
            ({ } from, { } until) when clause.Kind is Kind.Ban or Kind.May or Kind.Keep => $" from {Moment(from)} until {Moment(until)}",
            ({ } from, { } until) when clause.Kind is Kind.Entry => $" on {Moment(until)}",
            ({ } from, { } until) => $" not earlier than {Moment(from)} and not later than {Moment(until)}",
        };
        return string.Concat(
            time,
            clause.Vague.Length > 0 ? " " + clause.Vague : "",
            clause.Parallel.Length > 0 ? $" in parallel with {clause.Parallel}" : "",
            clause.Every > 0 ? $" every {clause.Every} days" : "",
            clause.HasDefault ? ", failing which the old ones are kept" : "");
    }

    private static string Moment(When when) => when switch
    {
        { Date: { } day } => $"{day} May 2026",
        { Days: [0] } => Fact(when.Fact!),
        _ => $"{Days(when)} after {Fact(when.Fact!)}",
    };

    private static string Days(When when) => when.Days.Count switch
    {
        0 => "[blank] days",
        1 => when.Days[0] == 1 ? "1 day" : $"{when.Days[0]} days",
        _ => $"[{string.Join(" | ", when.Days)}] days",
    };

    private static string Facts(Proviso condition) => string.Join(condition.All ? " and " : " or ", condition.Facts.Select(Fact));

    private static string Fact(Occurrence fact) => fact.What switch
    {
        What.Done => $"{fact.Who} has {fact.Deed!.PastPhrase}",
        What.Breached when fact.Who.Length > 0 => $"{fact.Who} breaches {fact.Of}",
        What.Verified => $"{fact.Who} has verified {fact.Of}",
        What.InForce => $"{fact.Of} is in force",
        What.Anchor => fact.Of,
        What.Entry => "entry into force",
        What.MartialLaw => $"martial law is in force in {fact.Who}",
        var state => $"{fact.Of} is {state.ToString().ToLowerInvariant()}",
    };

    private static string And(IReadOnlyList<string> names) =>
        names.Count <= 1 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
