namespace Parley.Language.Incremental;

/// <summary>Reads the texts of one agreement, one after the other, as it is edited. Articles whose text and whose ground have not changed are not bound again.</summary>
/// <remarks>
/// Each result equals <see cref="AgreementCompiler.Compile(SourceText)"/> of the same text. What an article rests on is everything that is declared,
/// and whether the provisions that it names exist. It may be used by several threads, one of which reads at a time.
/// </remarks>
public sealed class IncrementalCompiler
{
    private readonly Lock _reading = new();
    private readonly SectionMemory _memory = new();

    /// <summary>How many articles were bound for the last text.</summary>
    public int LastBound => _memory.LastWork.Bound;

    /// <summary>How many articles of the last text were kept from the one before.</summary>
    public int LastKept => _memory.LastWork.Kept;

    public Compilation Compile(SourceText text)
    {
        lock (_reading)
        {
            return AgreementCompiler.Compile(text, _memory);
        }
    }
}
