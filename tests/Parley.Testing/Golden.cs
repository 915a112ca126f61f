using Xunit;

namespace Parley.Testing;

/// <summary>Compares what was made with a file beside the examples. <c>PARLEY_ACCEPT=1 ./test</c> writes the files anew; CI never accepts.</summary>
public static class Golden
{
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("PARLEY_ACCEPT") == "1";

    /// <param name="actual">Text with LF line ends.</param>
    /// <param name="parts">The path of the golden file from the project's root.</param>
    public static void Check(string actual, params string[] parts)
    {
        var path = Repository.PathOf(parts);
        actual = actual.EndsWith('\n') ? actual : actual + "\n";
        if (Accepts && Environment.GetEnvironmentVariable("CI") is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var name = string.Join('/', parts);
        Assert.True(File.Exists(path), $"{name} does not exist. If it should, accept it: PARLEY_ACCEPT=1 ./test");
        var expected = File.ReadAllText(path);
        if (expected != actual)
        {
            Assert.Fail($"{name} differs. If the new text is right, accept it: PARLEY_ACCEPT=1 ./test\n{FirstDifference(expected, actual)}");
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = left.Zip(right).TakeWhile(p => p.First == p.Second).Count();
        var from = Math.Max(0, line - 2);
        string Show(string[] lines, string mark) => string.Join('\n', lines.Skip(from).Take(8).Select((l, i) => $"{(from + i == line ? mark : " ")} {from + i + 1,5} {l}"));
        return $"first difference in line {line + 1}\nexpected:\n{Show(left, "-")}\nactual:\n{Show(right, "+")}";
    }
}
