using Parley.Exploration.Model;

namespace Parley.Exploration.Tests;

/// <summary>A solver, which proves and does not search, comes to the same verdicts from the clauses that are exported.</summary>
public class Z3Tests
{
    [Fact]
    public void Search_OfRandomAgreements_DecidesAsZ3Does() => Compare(AskedModels.OfRandomAgreements);

    [Fact]
    public void Search_OfEveryAgreement_DecidesAsZ3Does() => Compare(AskedModels.OfEveryAgreement);

    private static void Compare(IReadOnlyList<Asked> models)
    {
        Z3.Need();
        var asked = models.SelectMany(a => new[] { (Asked: a, Sought: a.Model.Claims[0].Sure, Reached: a.Sure), (Asked: a, Sought: a.Model.Claims[0].May, Reached: a.May) }).Where(c => !c.Sought.IsConstant).Distinct().ToList();
        var answers = Z3.Reach([.. asked.Select(c => (c.Asked.Model, c.Sought))]);
        for (var i = 0; i < asked.Count; i++)
        {
            Assert.True(answers[i] is null || answers[i] == asked[i].Reached, $"{asked[i].Asked.Question.Words}: {asked[i].Reached}; z3 says {answers[i]}");
        }

        var decided = answers.Count(a => a is not null);
        TestContext.Current.TestOutputHelper!.WriteLine($"{decided} of {answers.Length} decided");
        Assert.True(decided * 10 >= answers.Length * 9, $"{decided} of {answers.Length} decided");
    }
}
