using System.Collections.Immutable;
using Parley.Language.Binding;
using Parley.Language.Syntax;

namespace Parley.Language.Incremental;

/// <summary>What reading and binding one article gave, so that it need not be done again while neither its text nor what it rests on changes.</summary>
/// <param name="Key">The text that gave it.</param>
/// <param name="Range">Where that stood.</param>
/// <param name="Line">The line that it began on.</param>
/// <param name="FirstBracket">The number of its first bracket.</param>
/// <param name="Numbers">Every provision and item, whether or not it holds a sentence.</param>
/// <param name="Uses">The declared names that its sentences use.</param>
/// <param name="Places">Places that its sentences derive, each time they do.</param>
/// <param name="ProvisionsAsked">Which provisions its sentences name, and whether they exist.</param>
/// <param name="ArticlesAsked">The same of articles.</param>
/// <param name="Remarks">From reading, then from binding.</param>
internal sealed record BoundSection(
    SectionKey Key,
    TextSpan Range,
    int Line,
    int FirstBracket,
    ImmutableArray<(string Number, TextSpan At)> Numbers,
    ImmutableArray<(NameKind Kind, string Id)> Uses,
    ImmutableArray<Provision> Provisions,
    ImmutableArray<Norm> Norms,
    ImmutableArray<Place> Places,
    ImmutableArray<Bracket> Brackets,
    FootnoteUse Footnotes,
    NumbersAsked ProvisionsAsked,
    NumbersAsked ArticlesAsked,
    ImmutableArray<Diagnostic> Remarks)
{
    /// <summary>The same at another place of the document.</summary>
    public BoundSection MoveTo(int start, int line, int firstBracket) =>
        (start, line, firstBracket) == (Range.Start, Line, FirstBracket)
            ? this
            : MoverFor(start - Range.Start, line - Line, firstBracket - FirstBracket).Move(this) with { Line = line, FirstBracket = firstBracket };

    /// <summary>Whether everything in it lies in the section itself: what points elsewhere would not move with it.</summary>
    public bool StandsAlone
    {
        get
        {
            var mover = MoverFor(0, 0, 0);
            mover.Move(this);
            return !mover.PointsElsewhere;
        }
    }

    private AnchorMover MoverFor(int offset, int lines, int brackets) => new(Range, offset, lines, FirstBracket, Brackets.Length, brackets);
}

/// <summary>The footnotes that sentences cite, and the sentences that cite none.</summary>
internal sealed record FootnoteUse(ImmutableArray<(string Id, TextSpan At)> Marks, ImmutableArray<TextSpan> Bare);
