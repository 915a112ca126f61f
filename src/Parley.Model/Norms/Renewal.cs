namespace Parley.Model.Norms;

/// <summary>Tacit renewal: <c>and is renewed for further periods of 5 years unless a Party gives notice 6 months before its expiry</c>.</summary>
/// <param name="Period">How long each further term lasts; null where the text says no more than that it is renewed: then as long as the first.</param>
/// <param name="Unless">The notice that keeps it from being renewed; null where nothing does.</param>
public sealed record Renewal(TimeLength? Period, RefusalOfRenewal? Unless);

/// <summary>Notice that a term shall be the last.</summary>
/// <remarks>Given after its last day it is no notice for that term, and ends the one that follows.</remarks>
/// <param name="By">Who may give it; one of them is enough.</param>
/// <param name="Before">How long before the end of the term at the latest, that day included; null for any time before it.</param>
public sealed record RefusalOfRenewal(ValueList<PartyId> By, TimeLength? Before);
