using System.Runtime.InteropServices;
using System.Text;

namespace Parley.Fuzz.Running;

/// <summary>Inputs as files: UTF-8, or the units of UTF-16 one after the other where UTF-8 cannot say it.</summary>
internal static class SavedInputs
{
    private const string Wide = ".utf16";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The corpus and the faults found earlier, in order of name.</summary>
    public static IEnumerable<string> Of(string target) => Files(target).Select(Read);

    public static IEnumerable<string> Files(string target) =>
        new[] { Home.Corpus(target), Home.Crashes(target) }
            .Where(Directory.Exists)
            .SelectMany(d => Directory.EnumerateFiles(d).Order(StringComparer.Ordinal));

    public static string Read(string file) =>
        file.EndsWith(Wide, StringComparison.Ordinal) ? new string(MemoryMarshal.Cast<byte, char>(File.ReadAllBytes(file))) : Strict.GetString(File.ReadAllBytes(file));

    public static string Write(string folder, string name, string input)
    {
        Directory.CreateDirectory(folder);
        var bytes = IsWellFormed(input) ? Strict.GetBytes(input) : null;
        var path = Path.Combine(folder, name + (bytes is null ? Wide : ".txt"));
        File.WriteAllBytes(path, bytes ?? MemoryMarshal.AsBytes(input.AsSpan()).ToArray());
        return path;
    }

    public static void Keep(string? folder, string input, bool worth)
    {
        if (folder is not null && worth)
        {
            Write(folder, FaultFolder.Name(input), input);
        }
    }

    private static bool IsWellFormed(string text)
    {
        try
        {
            return Strict.GetByteCount(text) >= 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
