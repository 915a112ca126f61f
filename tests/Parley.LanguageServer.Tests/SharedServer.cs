[assembly: AssemblyFixture(typeof(Parley.LanguageServer.Tests.SharedServer))]

namespace Parley.LanguageServer.Tests;

/// <summary>One server process for all tests that do not end it, as one editor has for all its documents.</summary>
public sealed class SharedServer : IDisposable
{
    /// <summary>The program as it was built beside this test.</summary>
    public static string Program { get; } =
        Repository.PathOf("artifacts", "bin", "Parley.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "parley.dll");

    private static readonly Lazy<EditorClient> Shared = new(() => EditorClient.InitialisedAsync(Program).GetAwaiter().GetResult());

    public static EditorClient Client => Shared.Value;

    public void Dispose()
    {
        if (Shared.IsValueCreated)
        {
            Shared.Value.Dispose();
        }
    }
}
