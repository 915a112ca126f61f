using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Fuzz.Running;

/// <summary>Keeps one input for each kind of fault in <c>fuzz/crashes</c>, from where the tests replay it until it is mended and after.</summary>
internal sealed class FaultFolder(string target)
{
    private readonly HashSet<string> _kinds = [];

    public int Kinds => _kinds.Count;

    /// <summary>Two faults are of one kind when the same exception was thrown at the same place.</summary>
    public void Add(string input, Exception fault)
    {
        var place = new StackTrace(fault, fNeedFileInfo: false).GetFrames().Take(3).Select(f => $"{f.GetMethod()?.DeclaringType?.Name}.{f.GetMethod()?.Name}");
        var kind = $"{fault.GetType().Name} in {string.Join(" < ", place)}";
        if (_kinds.Add(kind))
        {
            var path = SavedInputs.Write(Home.Crashes(target), Name(input), input);
            Console.WriteLine($"{target}: {kind}: {fault.Message}\n  {path}");
        }
    }

    /// <summary>An input that takes long for its length: all of these are one kind.</summary>
    public void AddSlow(string input, TimeSpan took)
    {
        if (_kinds.Add("slow"))
        {
            Console.WriteLine($"{target}: {input.Length} characters take {took.TotalMilliseconds:N0} ms.\n  {SavedInputs.Write(Home.Crashes(target), Name(input), input)}");
        }
    }

    public static string Name(string input) => Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(input)))[..12];
}
