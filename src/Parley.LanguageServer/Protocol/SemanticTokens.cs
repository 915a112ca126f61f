namespace Parley.LanguageServer.Protocol;

internal sealed record SemanticTokens(string? ResultId, IReadOnlyList<int> Data);

internal sealed record SemanticTokensDeltaParams(DocumentName TextDocument, string PreviousResultId) : DocumentParams(TextDocument);

internal sealed record SemanticTokensDelta(string? ResultId, IReadOnlyList<SemanticTokensEdit> Edits);

/// <summary>Numbers from <paramref name="Start"/> on are replaced.</summary>
internal sealed record SemanticTokensEdit(int Start, int DeleteCount, IReadOnlyList<int> Data);
