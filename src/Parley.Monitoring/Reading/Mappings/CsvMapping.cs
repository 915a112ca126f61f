using NodaTime;
using NodaTime.Text;

namespace Parley.Monitoring.Reading.Mappings;

/// <summary>How the rows of a table become events: which column is which field, which value is which act, which rows are kept.</summary>
/// <remarks>It knows no agreement: names are looked up when a file is read. Made by <see cref="MappingReading"/>.</remarks>
public sealed record CsvMapping
{
    internal CsvMapping(SourceAnchor at, MappedTime when, ValueList<MappedField> fields) => (At, When, Fields) = (at, when, fields);

    public SourceAnchor At { get; }

    /// <summary>Rows behind the header that hold no data. A row of HXL tags right behind the header is skipped in any case.</summary>
    public int SkipRows { get; init; }

    /// <summary>The zone of dates and of times without an offset; null for the agreement's.</summary>
    public DateTimeZone? Zone { get; init; }

    internal MappedTime When { get; }

    /// <summary>Null where the mapping does not say, and for <c>known: end</c>.</summary>
    internal MappedTime? Known { get; init; }

    /// <summary><c>known: end</c>: each event counts as known from its end on purpose.</summary>
    internal bool KnownAtEnd { get; init; }

    internal MappedWhere? Where { get; init; }

    /// <summary>The fields that are made of text, by field.</summary>
    internal ValueList<MappedField> Fields { get; }

    internal ValueList<KeepRule> Keep { get; init; }

    internal bool Exercise { get; init; }

    /// <summary>Whether it comes with the program, so that the parties it names need not all be declared.</summary>
    internal bool Ready { get; init; }

    internal MappedValue? Find(EventField field)
    {
        foreach (var mapped in Fields)
        {
            if (mapped.Field == field)
            {
                return mapped.Value;
            }
        }

        return null;
    }
}

internal sealed record MappedField(EventField Field, MappedValue Value);

/// <summary>Where a field's text comes from, and what its values mean.</summary>
/// <param name="Templates">Texts with columns in braces: <c>ucdp-{id}</c>; without braces a constant. Several only for actors: one of them did it.</param>
/// <param name="Values">The meaning of each text; empty where the texts mean themselves.</param>
/// <param name="Otherwise">What any other text means; null where it is an error.</param>
internal sealed record MappedValue(ValueList<MappedTemplate> Templates, ValueList<MappedPair> Values, string? Otherwise, SourceAnchor At);

/// <summary>A text with columns in braces, in pieces: literal text where the column is null.</summary>
internal sealed record MappedTemplate(ValueList<TemplatePart> Parts, SourceAnchor At)
{
    public bool IsConstant => Parts.All(p => p.Column is null);

    public IEnumerable<string> Columns => Parts.Select(p => p.Column).OfType<string>();
}

internal readonly record struct TemplatePart(string? Literal, string? Column);

/// <summary>A text of the table and what it means. One star in <paramref name="From"/> stands for any characters, and in <paramref name="To"/> for the same.</summary>
internal sealed record MappedPair(string From, string To, SourceAnchor At);

/// <param name="To">Null where the first column says it all.</param>
/// <param name="DaysAround">How many days it may have been earlier or later, by a column's value.</param>
internal sealed record MappedTime(string From, string? To, bool WholeDays, ValueList<LocalDateTimePattern> Formats, MappedValue? DaysAround, SourceAnchor At);

internal sealed record MappedWhere(string Longitude, string Latitude, MappedValue Radius, MappedValue? Name, SourceAnchor At);

/// <summary>Keeps the rows in whose column a comparison holds; the others are filtered.</summary>
internal sealed record KeepRule(string Column, Comparison Comparison, ValueList<string> Values, double Number, SourceAnchor At);

internal enum Comparison
{
    In,
    NotIn,
    GreaterThan,
    LessThan,
}
