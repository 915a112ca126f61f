namespace Parley.Exploration.Tests;

/// <summary>Another program reaches the same: of each model the same verdicts, and in all the same number of states.</summary>
public class SpinTests
{
    [Fact]
    public void Search_OfRandomAgreements_ReachesWhatSpinReaches() => Compare(AskedModels.OfRandomAgreements);

    [Fact]
    public void Search_OfEveryAgreement_ReachesWhatSpinReaches() => Compare(AskedModels.OfEveryAgreement);

    private static void Compare(IReadOnlyList<Asked> models)
    {
        Spin.Need();
        foreach (var batch in models.Chunk(125))
        {
            var (sure, may, states) = Spin.Reach([.. batch.Select(a => a.Model)]);
            for (var i = 0; i < batch.Length; i++)
            {
                Assert.True((sure[i], may[i]) == (batch[i].Sure, batch[i].May), $"{batch[i].Question.Words}: surely {batch[i].Sure}, possibly {batch[i].May}; SPIN says {sure[i]}, {may[i]}");
            }

            // SPIN stores one more of each model, before its first step, and the states of the process that starts them.
            Assert.Equal(batch.Sum(a => (long)a.All.States) + batch.Length + 1, states);
        }
    }
}
