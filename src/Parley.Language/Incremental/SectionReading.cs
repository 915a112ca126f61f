using System.Collections.Immutable;
using Parley.Language.Syntax;

namespace Parley.Language.Incremental;

/// <summary>What reading one article gave beside its tree. The parts are those of <see cref="BoundSection"/>.</summary>
internal sealed record SectionReading(
    SectionKey Key,
    TextSpan Range,
    ImmutableArray<(string Number, TextSpan At)> Numbers,
    ImmutableArray<(NameKind Kind, string Id)> Uses,
    ImmutableArray<Diagnostic> Remarks);
