using Parley.Fuzz.Mutation;

namespace Parley.Fuzz.Tests;

public class MutatorTests
{
    private static readonly string[] Texts = ["1.1 Russia shall cease fire.\n", "", "## Article 1. Peace\n"];

    [Fact]
    public void Next_OfOneSeed_IsTheSameEachTimeAndNeverTooLong()
    {
        var (first, second) = (new Mutator([" shall ", "["], 7, 100), new Mutator([" shall ", "["], 7, 100));
        for (var i = 0; i < 2000; i++)
        {
            var input = first.Next(Texts);
            Assert.Equal(input, second.Next(Texts));
            Assert.True(input.Length <= 100);
        }
    }
}
