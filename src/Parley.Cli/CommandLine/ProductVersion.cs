using System.Reflection;

namespace Parley.Cli.CommandLine;

internal static class ProductVersion
{
    /// <summary><c>0.1.0</c></summary>
    public static string Text { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
