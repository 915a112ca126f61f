namespace Parley.LanguageServer.Protocol;

/// <summary>A remark about a text, as editors show it.</summary>
/// <param name="CodeDescription">Null where the pages of codes are not at hand.</param>
/// <param name="Severity">1 error, 2 warning, 3 information.</param>
/// <param name="Tags">1 unnecessary: shown faded. Null for most.</param>
internal sealed record Finding(
    TextRange Range,
    int Severity,
    string Code,
    CodeDescription? CodeDescription,
    string Source,
    string Message,
    IReadOnlyList<int>? Tags,
    IReadOnlyList<RelatedInformation>? RelatedInformation);

/// <summary>The page of a code.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>The second place of a remark.</summary>
internal sealed record RelatedInformation(Location Location, string Message);

/// <summary>Everything that is to be remarked about a document; replaces what was said of it before.</summary>
internal sealed record PublishParams(string Uri, int? Version, IReadOnlyList<Finding> Diagnostics);
