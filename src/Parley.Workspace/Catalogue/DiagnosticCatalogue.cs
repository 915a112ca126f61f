using System.Reflection;

namespace Parley.Workspace.Catalogue;

/// <summary>Every kind of remark that Parley can make, from the tables of all its parts.</summary>
public static class DiagnosticCatalogue
{
    private static readonly Lazy<ValueList<DiagnosticDescriptor>> Found = new(Find);

    /// <summary>By code.</summary>
    public static ValueList<DiagnosticDescriptor> All => Found.Value;

    public static DiagnosticDescriptor? FindCode(string code) =>
        All.FirstOrDefault(d => string.Equals(d.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Tables are found rather than listed: a code that somebody forgot to list would have no page and no test.</summary>
    private static ValueList<DiagnosticDescriptor> Find() =>
        Parts().SelectMany(a => a.GetTypes())
            .Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
            .OrderBy(d => d.Code, StringComparer.Ordinal)
            .ToValueList();

    private static IEnumerable<Assembly> Parts()
    {
        var own = typeof(DiagnosticCatalogue).Assembly;
        return own.GetReferencedAssemblies()
            .Where(n => n.Name!.StartsWith("Parley.", StringComparison.Ordinal))
            .OrderBy(n => n.Name, StringComparer.Ordinal)
            .Select(Assembly.Load)
            .Append(own);
    }
}
