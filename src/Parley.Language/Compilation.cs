namespace Parley.Language;

/// <summary>One agreement, read: its model and every remark about its text. Any text gives one; nothing is thrown.</summary>
/// <param name="Diagnostics">By where they stand in the text, then by code.</param>
public sealed record Compilation(SourceText Text, Agreement Agreement, ValueList<Diagnostic> Diagnostics);
