using System.Xml.Linq;

namespace Parley.Architecture.Tests;

/// <summary>The project's own files, as they lie in the repository.</summary>
internal static class SourceTree
{
    /// <summary>Names of the projects under a folder, in order.</summary>
    public static IReadOnlyList<string> Projects(string folder) =>
        [.. Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories)
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> ProjectReferences(string folder, string project) =>
        References(folder, project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r)).ToList();

    public static IReadOnlyList<string> PackageReferences(string folder, string project) => References(folder, project, "PackageReference");

    /// <summary>Every C# file under a folder, relative to the root.</summary>
    public static IEnumerable<string> CSharpFiles(params string[] folders) =>
        folders.SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f), "*.cs", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static List<string> References(string folder, string project, string kind) =>
        XDocument.Load(Repository.PathOf(folder, project, project + ".csproj"))
            .Descendants(kind)
            .Select(e => e.Attribute("Include")!.Value.Replace('\\', '/'))
            .ToList();
}
