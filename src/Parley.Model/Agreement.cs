using NodaTime;
using Parley.Model.Diagnostics;
using Parley.Model.Questions;
using Parley.Model.Scenarios;
using Parley.Model.Sources;

namespace Parley.Model;

/// <summary>An agreement as the machine understands it: who is bound, where, to what, from when, and what is left open.</summary>
/// <remarks>Immutable, and free of syntax. Everything in it stands in document order.</remarks>
public sealed record Agreement
{
    public required string Title { get; init; }

    /// <summary>The day of the draft, or null where the document does not say.</summary>
    public LocalDate? Draft { get; init; }

    /// <summary>The language that the text is written in, by its code (ISO 639-1).</summary>
    public string Language { get; init; } = "en";

    /// <summary>The file of the draft before this one, relative to this one's folder, or null.</summary>
    public string? Previous { get; init; }

    /// <summary>The zone in which days begin and end.</summary>
    public required DateTimeZone Zone { get; init; }

    public required SourceAnchor Source { get; init; }

    public Reckoning Reckoning { get; init; } = Reckoning.Default;

    public ValueList<Party> Parties { get; init; }

    public ValueList<PartyGroup> Groups { get; init; }

    public ValueList<Place> Places { get; init; }

    public ValueList<Term> Terms { get; init; }

    public ValueList<Anchor> Anchors { get; init; }

    /// <summary>The acts that events can report: the agreement's own, then the standard vocabulary.</summary>
    public ValueList<Act> Acts { get; init; }

    public ValueList<Provision> Provisions { get; init; }

    /// <summary>Every norm of every provision, and those of outside law at the end.</summary>
    public ValueList<Norm> Norms { get; init; }

    public ValueList<Bracket> Brackets { get; init; }

    public ValueList<Footnote> Footnotes { get; init; }

    /// <summary>The remarks that the drafters accept, each with its reason.</summary>
    public ValueList<Acceptance> Acceptances { get; init; }
    /// <summary>The tests that the document carries. They ask nothing of anybody.</summary>
    public ValueList<Scenario> Scenarios { get; init; }

    /// <summary>What the drafters ask of everything that can happen. Questions ask nothing of anybody.</summary>
    public ValueList<Question> Questions { get; init; }

    public Norm? FindNorm(NormId id) => Norms.FirstOrDefault(n => n.Id == id);

    /// <summary>The provision whose own text, without its items', holds a place of the agreement's file; null where none does.</summary>
    public Provision? FindProvision(TextSpan at)
    {
        // Provisions stand in the order of the document and never overlap.
        var (low, high) = (0, Provisions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Provisions[middle].Source.Span.Start <= at.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && Provisions[low - 1].Source.Span.Contains(at) ? Provisions[low - 1] : null;
    }

    public Party? FindParty(PartyId id) => Parties.FirstOrDefault(p => p.Id == id);

    public Place? FindPlace(PlaceId id) => Places.FirstOrDefault(p => p.Id == id);

    public Act? FindAct(ActId id) => Acts.FirstOrDefault(a => a.Id == id);
}

/// <summary>A term that is no party and no place: <c>"the Plan" means …</c>, in the document's own words.</summary>
public sealed record Term(string Name, string Meaning, SourceAnchor Source)
{
    /// <summary>Whether any provision uses the term.</summary>
    public bool Used { get; init; }
}

/// <summary>Where a sentence comes from: the text of a footnote.</summary>
public sealed record Footnote(string Id, string Text, SourceAnchor Source);
