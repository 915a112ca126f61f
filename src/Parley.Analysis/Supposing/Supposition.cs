using Parley.Model.Events;

namespace Parley.Analysis.Supposing;

/// <summary>What is supposed of the future: things that happen, and things that never do.</summary>
/// <param name="Happens">A refusal among them rules out the consent that it refuses.</param>
/// <param name="Never">Each of them never comes true; of several that belong together, none does.</param>
public sealed record Supposition(ValueList<Event> Happens, ValueList<Fact> Never);

/// <summary>A provision that cannot come to bind any more under a supposition.</summary>
/// <param name="Waits">What it waits for in vain, as clauses: <c>Russia has signed this agreement</c>.</param>
public sealed record OutOfReach(NormId Norm, ProvisionId Provision, ValueList<string> Waits);
