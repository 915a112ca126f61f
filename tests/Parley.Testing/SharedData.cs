using Xunit;

namespace Parley.Testing;

/// <summary>Real data that lies beside the project on some machines and never in it. A test that needs it is skipped, visibly, where it is absent.</summary>
public static class SharedData
{
    /// <summary>The path of a file or folder of the shared data; skips the running test where it is absent.</summary>
    public static string Need(params string[] parts)
    {
        var path = Path.Combine([Repository.Root, "..", "shared", "data", .. parts]);
        Assert.SkipUnless(Path.Exists(path), $"The shared data {string.Join('/', parts)} is not beside the project.");
        return Path.GetFullPath(path);
    }
}
