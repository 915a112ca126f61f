using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>What a body with sides among its members verifies, monitors, suspends or decides about conduct.</summary>
internal sealed class BodyOfItsOwnJudgesReference() : SetReference<BodyOfItsOwnJudges>("PL3115")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from body in draft.Players.Where(p => p.Role == Role.Body && p.Members is { } members && members.Any(m => draft.Find(m).Role == Role.Side))
        from clause in draft.Provisions.Where(c => c.By.Contains(body.Name))
        where clause.Kind is Kind.Verify or Kind.Power or Kind.Monitor || (clause.Kind == Kind.Decision && (clause.Matter.Contains("breach", StringComparison.Ordinal) || clause.Matter.Contains("provocation", StringComparison.Ordinal)))
        select ("PL3115", clause.Number);
}
