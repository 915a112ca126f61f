using NodaTime;
using Parley.Exploration.Building;
using Parley.Exploration.Model;
using Parley.Exploration.Searching;
using Parley.Exploration.Witnesses;
using Parley.Monitoring;
using Parley.Monitoring.Evidence;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Lives;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;
using Monitor = Parley.Monitoring.Monitor;

namespace Parley.Exploration.Tests;

/// <summary>A random run of a model, and beside it the monitor with the same events on the same days.</summary>
internal sealed class Walk
{
    private readonly MonitorPlan _plan;
    private readonly Behaviour _model;
    private readonly LocalDate _begins;
    private readonly int _longestWait;
    private readonly List<(int Norm, int Instance, NormState State, string Name)> _claims = [];
    private readonly StepProgram[] _programs;

    public Walk(Agreement agreement, Geography.Atlas? atlas, LocalDate begins, bool inForce, int longestWait)
    {
        _longestWait = longestWait;
        _plan = MonitorPlan.Compile(agreement, atlas, inForce ? MonitorOptions.InForceOn(begins, agreement.Zone) : MonitorOptions.None);
        _begins = Beginning.Of(agreement, begins);
        var builder = new Builder(_plan, _begins, 1);
        var tris = new List<Tri>();
        foreach (var norm in builder.Norms)
        {
            foreach (var instance in norm.Instances)
            {
                foreach (var state in norm.States)
                {
                    _claims.Add((norm.Plan.Number, instance, state, $"{norm.Plan.Norm.Id} {instance} {state}"));
                    tris.Add(norm.State(instance, state));
                }
            }
        }

        _model = Behaviour.Of(builder, tris);
        _programs = [.. _model.Transitions.Select(t => StepProgram.Of(_model, t, _claims.Count, []))];
    }

    public Behaviour Model => _model;

    public int Same { get; private set; }

    public int Vaguer { get; private set; }

    /// <summary>The differences: where the model is sure of what the monitor is not, or says the opposite.</summary>
    public List<string> Run(Random random, int steps)
    {
        var differences = new List<string>();
        var state = (bool[])_model.Initial.Clone();
        var run = new List<Move>();
        for (var step = 0; step < steps && _programs.Length > 0; step++)
        {
            // Days are as likely as all acts together.
            var day = Array.FindIndex([.. _model.Transitions], t => t.Move.IsDay);
            var transition = day >= 0 && random.Next(2) == 0 ? day : random.Next(_programs.Length);
            var days = transition == day ? random.Next(1, _longestWait) : 1;
            for (var i = 0; i < days && differences.Count == 0; i++)
            {
                var (next, claims) = Step(state, transition);
                state = next;
                run.Add(_model.Transitions[transition].Move);
                if (i == days - 1)
                {
                    Compare(run, claims, differences);
                }
            }

            if (differences.Count > 0)
            {
                break;
            }
        }

        return differences;
    }

    private (bool[] State, Answer[] Claims) Step(bool[] state, int transition)
    {
        var program = _programs[transition];
        var values = new ulong[program.Size];
        for (var i = 0; i < state.Length; i++)
        {
            values[i + 1] = state[i] ? 1UL : 0;
        }

        program.Run(values);
        var next = (bool[])state.Clone();
        foreach (var (bit, result) in program.Changed)
        {
            next[bit] = (StepProgram.Read(values, result) & 1) != 0;
        }

        return (next, [.. program.Claims.Select(c => (StepProgram.Read(values, c.Sure) & 1) != 0 ? Answer.Yes : (StepProgram.Read(values, c.May) & 1) != 0 ? Answer.Possibly : Answer.No)]);
    }

    private void Compare(List<Move> run, Answer[] claims, List<string> differences)
    {
        var zone = _plan.Agreement.Zone;
        var (events, last) = RunDates.Of(run, _begins, 1, zone);
        var asOf = zone.AtStartOfDay(last).ToInstant() + Duration.FromHours(22);
        var state = Monitor.ApplyAll(Monitor.Start(_plan), events);
        var known = KnownEvents.At(KnownEvents.Distinct(state.Sightings), asOf);
        var evaluation = Evaluation.Of(_plan, EventHits.Of(_plan, known.Standing, asOf));
        for (var i = 0; i < _claims.Count; i++)
        {
            var (norm, instance, wanted, name) = _claims[i];
            var lives = evaluation.Norms[norm].Instances;
            var monitored = Instances(lives, _plan.Norms[norm].Holders[instance]).SelectMany(l => l.States).Where(s => s.State == wanted).Select(s => s.Holds.At(asOf)).ToList();
            if (monitored.Count != 1)
            {
                continue;
            }

            if (monitored[0] == claims[i])
            {
                Same++;
            }
            else if (claims[i] == Answer.Possibly)
            {
                Vaguer++;
            }
            else
            {
                differences.Add($"{name}: the model says {claims[i]}, the monitor {monitored[0]} on {last}, after\n{string.Join('\n', events.Select(e => $"  {e.When.From} {e.Actor} {e.Act} {e.Stage} {e.Object} {e.Where} {e.Provision} {e.Conclusion}"))}");
            }
        }
    }

    private static IEnumerable<InstanceResult> Instances(IEnumerable<InstanceResult> lives, ValueList<PartyId> bearers) => lives.Where(l => l.Bearers == bearers);
}
