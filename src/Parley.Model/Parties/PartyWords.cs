namespace Parley.Model.Parties;

/// <summary>How English sentences speak of a party by its name.</summary>
public static class PartyWords
{
    /// <summary>Names that end like a plural and are of one.</summary>
    private static readonly string[] Singular = ["United States", "United Nations", "Netherlands", "Philippines", "Maldives", "Bahamas", "Seychelles", "Comoros", "Emirates", "Islands", "Affairs", "Headquarters"];

    /// <summary>Whether a name is of several: <c>the Armed Formations</c>, <c>the European States</c>; not <c>the United States</c>, not <c>Honduras</c>.</summary>
    public static bool IsPlural(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal)
            && !Array.Exists(Singular, s => name.EndsWith(s, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name with its verb: <c>Russia has</c>, <c>the Armed Formations have</c>.</summary>
    public static string Has(string name) => $"{name} {(IsPlural(name) ? "have" : "has")}";
}
