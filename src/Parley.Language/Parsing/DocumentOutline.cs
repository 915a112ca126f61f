using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Markdown;

namespace Parley.Language.Parsing;

/// <summary>A document of which no sentence has been read: its blocks and sections, the names and the acts it declares.</summary>
internal sealed record DocumentOutline(ImmutableArray<Block> Blocks, ImmutableArray<DocumentParser.Section> Sections, NameTable Names, Lexicon Lexicon);
