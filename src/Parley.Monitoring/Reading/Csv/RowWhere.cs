using System.Globalization;
using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Reading.Csv;

/// <summary>Reads a point with a radius from the columns of a row.</summary>
internal sealed class RowWhere
{
    private readonly int _longitude;
    private readonly int _latitude;
    private readonly MeaningMap<double>? _radius;
    private readonly RowText? _name;
    private readonly StringCache _strings;

    public RowWhere(MappedWhere spec, CsvHeader header, FieldBinder binder, StringCache strings)
    {
        _longitude = header.Find(spec.Longitude, spec.At);
        _latitude = header.Find(spec.Latitude, spec.At);
        _radius = binder.BindNumber("radius", spec.Radius);
        _name = spec.Name is { Templates: [var template] } ? new RowText(template, header) : null;
        _strings = strings;
    }

    /// <summary>Two empty cells, or a radius that stands for none, say that the place is not known.</summary>
    public void Fill(CsvRows row, EventDraft draft, Remarks remarks, ref RowOutcome outcome)
    {
        if ((row[_longitude].IsEmpty && row[_latitude].IsEmpty) || !CsvPlan.TryGet(_radius, row, ref outcome, out var radius))
        {
            return;
        }

        draft.Longitude = Degrees(row, _longitude, "longitude", remarks);
        draft.Latitude = Degrees(row, _latitude, "latitude", remarks);
        draft.RadiusMetres = radius;
        draft.PointName = _name is not null && _name.Of(row) is { IsEmpty: false } name ? _strings.Get(name) : null;
    }

    private static double? Degrees(CsvRows row, int column, string field, Remarks remarks)
    {
        if (double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees))
        {
            return degrees;
        }

        remarks.Add(EventDiagnostics.WrongKind, row.Line, field, $"a number of degrees such as 48.7, not \"{row[column]}\"");
        return null;
    }
}
