using CsCheck;
using Parley.Exploration.Model;
using Parley.Exploration.Questions;
using Parley.Exploration.Searching;
using Parley.Exploration.States;

namespace Parley.Exploration.Tests;

/// <summary>Packed states against plain ones.</summary>
public class StatesTests
{
    [Fact]
    public void Transpose_OfAnyBlock_TurnsItOnItsDiagonal() =>
        Gen.ULong.Array[Lanes.Width].Sample(block =>
        {
            var turned = (ulong[])block.Clone();
            Lanes.Transpose(turned);
            return Enumerable.Range(0, Lanes.Width).All(i => Enumerable.Range(0, Lanes.Width).All(j => (block[i] >> j & 1) == (turned[j] >> i & 1)));
        });

    [Fact]
    public void StateTable_OfAnyStates_KeepsEachOnceInTheOrderOfComing() =>
        Gen.ULong[0, 40].Select(Gen.ULong[0, 3]).Array[0, 300].Sample(states =>
        {
            var table = new StateTable(128);
            var known = new List<(ulong, ulong)>();
            foreach (var state in states)
            {
                var isNew = !known.Contains(state);
                if (isNew)
                {
                    known.Add(state);
                }

                Assert.Equal(isNew, table.Add([state.Item1, state.Item2], 0, 0, out var number));
                Assert.Equal(known.IndexOf(state), number);
            }

            return table.Count == known.Count && Enumerable.Range(0, known.Count).All(i => (table[i][0], table[i][1]) == known[i]);
        });

    [Theory]
    [InlineData(0)]
    [InlineData(32_768)]
    [InlineData(70_000)]
    public void StateTable_OfManyMoves_KeepsByWhichAStateWasReached(int move)
    {
        var table = new StateTable(8);
        table.Add([1], -1, -1, out var first);
        table.Add([2], first, move, out var second);
        Assert.Equal((first, move), table.CameBy(second));
    }

    [Fact]
    public void StateTable_WithRoom_AllocatesNothingForAState()
    {
        var table = new StateTable(64);
        Fill(table, 0, 3_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Fill(table, 3_000, 4_000);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void Fill(StateTable table, ulong from, ulong to)
    {
        Span<ulong> state = stackalloc ulong[1];
        for (var i = from; i < to; i++)
        {
            state[0] = i;
            table.Add(state, 0, 0, out _);
        }
    }

    /// <summary>The same states as by a search that knows neither words nor lanes: each move worked out bit by bit.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Search_OfRandomModels_ReachesWhatAPlainSearchReaches(bool nearestFirst)
    {
        var compared = 0;
        for (var seed = 0; seed < 80; seed++)
        {
            var agreement = RandomAgreement.Asking(seed, "- Never: 1.1 is overdue while 1.2 is fulfilled.\n- Possible: 1.2 is breached.\n- Never: nothing is breached.\n");
            foreach (var question in agreement.Questions)
            {
                var model = AskedModel.Of(Setting.Of(agreement, null, question, null), question, 1).Model;
                var found = Search.Run(model, 300, nearestFirst, untilDecided: false, TestContext.Current.CancellationToken);
                if (found.Complete)
                {
                    Assert.Equal(PlainSearch(model), found.States);
                    compared++;
                }
            }
        }

        Assert.True(compared > 60, $"{compared}");
    }

    private static int PlainSearch(Behaviour model)
    {
        var seen = new HashSet<string>();
        var open = new Queue<bool[]>();
        void Reach(bool[] state)
        {
            if (seen.Add(string.Concat(state.Select(b => b ? '1' : '0'))))
            {
                open.Enqueue(state);
            }
        }

        Reach(model.Initial);
        while (open.TryDequeue(out var state))
        {
            var words = new ulong[Math.Max(1, (state.Length + 63) / 64)];
            for (var i = 0; i < state.Length; i++)
            {
                words[i / 64] |= state[i] ? 1UL << (i % 64) : 0;
            }

            var now = new Valuation(model, words);
            foreach (var move in model.Transitions)
            {
                Reach([.. move.Next.Select(b => now.Of(Tri.Exact(b)) == Answer.Yes)]);
            }
        }

        return seen.Count;
    }
}
