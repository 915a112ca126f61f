namespace Parley.Model.Norms;

/// <summary>Who asks for what a norm says: <c>The Security Council calls upon</c>, <c>demands that</c>.</summary>
/// <param name="By">Who asks; empty where the sentence begins with the verb, as in the paragraphs of a resolution.</param>
/// <param name="Verb">The verb as written, in lower case; which verbs bind under the Charter is for its readers to decide.</param>
/// <param name="Binding">
/// Whether the verb asks for obedience (<c>demands</c>, <c>decides that</c>) rather than goodwill (<c>calls upon</c>, <c>recommends</c>):
/// a recommendation is followed, and is not breached by a missing result.
/// </param>
public sealed record Request(ValueList<PartyId> By, string Verb, bool Binding);
