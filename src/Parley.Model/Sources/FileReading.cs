namespace Parley.Model.Sources;

/// <summary>What came of reading a file: its text, or why there is none.</summary>
public abstract record FileReading(string File);

/// <summary>The file could be read.</summary>
public sealed record FileText(SourceText Text) : FileReading(Text.File);

/// <summary>The file could not be read.</summary>
/// <param name="Reason">What is wrong with it and what to do, as one sentence: <c>There is no such file.</c></param>
public sealed record FileUnreadable(string File, string Reason) : FileReading(File);

/// <summary>Reads a file that lies beside the agreement, by its path relative to the agreement's folder.</summary>
public delegate FileReading ReadFile(string path);
