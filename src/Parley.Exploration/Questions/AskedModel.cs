using Parley.Exploration.Building;
using Parley.Exploration.Model;
using Parley.Model.Questions;

namespace Parley.Exploration.Questions;

/// <summary>The model of what one question hangs on.</summary>
/// <param name="Model">Its first claim is what is looked for: what breaks an <c>Expect</c> or a <c>Never</c>, what a <c>Possible</c> asks for. Behind it stand the parts.</param>
/// <param name="Parts">The parts of the question, in the order of the claims behind the first.</param>
internal sealed record AskedModel(Behaviour Model, ValueList<Claim> Parts, ValueList<string> LeftOut)
{
    private MoveList? Moves { get; init; }

    /// <summary>What the acts of a run leave open because no report of them says all that the text asks for.</summary>
    public IEnumerable<string> VagueIn(IEnumerable<Move> run) => Moves is null ? [] : run.Where(Moves.IsVague).Select(m => $"whether \"{m.Event!.Act}{(m.Event.Object is { } thing ? $" {thing}" : "")}\" is done as the text asks, which no report says").Distinct();

    /// <param name="settled">Whether acts are told apart that reports leave open: <see cref="MoveList"/>.</param>
    /// <param name="sparing">Whether what can make no difference to the first claim is left out: <see cref="Dominance"/>.</param>
    public static AskedModel Of(Setting setting, Question question, int stepDays, bool settled = false, bool sparing = false)
    {
        var builder = new Builder(setting.Plan, setting.Begins, stepDays, settled, clocksRest: !sparing);
        var claims = new ClaimSignals(builder);
        var parts = question.Whenever.Concat(question.Claims).ToValueList();
        Tri[] each = [.. parts.Select(claims.Holds)];
        var machine = builder.Machine;
        var whenever = machine.All(each.Take(question.Whenever.Count));
        if (question.FromThenOn)
        {
            whenever = machine.Once(whenever, "from then on");
        }

        var claimed = machine.All(each.Skip(question.Whenever.Count));
        var over = question.By is { } by ? Tri.Exact(builder.Calendar.OnDay(setting.Plan.Calendar.Reckoner.DateOf(by).PlusDays(1))) : Tri.No;
        var sought = question.Kind switch
        {
            QuestionKind.Expect when question.By is not null => machine.And(over, whenever, !machine.Once(machine.And(claimed, !over), "in time for the question")),
            QuestionKind.Expect => machine.And(whenever, !claimed),
            _ => machine.And(whenever, claimed, !over),
        };

        // A scenario has to expect something; where no part of the question can be expected, it is whether the agreement is in force.
        Tri[] behind = parts.Any(p => p is ExpectationClaim) ? each : [.. each, builder.Entry];
        var model = Behaviour.Of(builder, [sought, .. behind]);
        return new AskedModel(sparing ? Dominance.Reduce(model) : model, parts, builder.LeftOut.Words) { Moves = builder.Moves };
    }
}
