using System.Globalization;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading;

/// <summary>Whether the place of a draft is somewhere on Earth.</summary>
internal static class WhereaboutsChecks
{
    /// <summary>The place; null where the row names none or where it cannot be, of which there is a remark then.</summary>
    public static Whereabouts? Check(EventDraft draft, int line, Remarks remarks)
    {
        var place = draft.Place is { } named ? new InPlace(named) : null;
        if (draft is not { Longitude: { } longitude, Latitude: { } latitude, RadiusMetres: { } radius })
        {
            return place;
        }

        if (!(Math.Abs(longitude) <= 180 && Math.Abs(latitude) <= 90))
        {
            var kind = Math.Abs(longitude) <= 90 && Math.Abs(latitude) <= 180 ? EventDiagnostics.CoordinatesSwapped : EventDiagnostics.CoordinateOutOfRange;
            remarks.Add(kind, line, Text(longitude), Text(latitude));
            return null;
        }

        if (!(radius >= 0 && radius <= ReadingLimits.RadiusMetres))
        {
            remarks.Add(EventDiagnostics.RadiusOutOfRange, line, Text(radius));
            return null;
        }

        if (longitude == 0 && latitude == 0)
        {
            remarks.Add(EventDiagnostics.PointZero, line);
            return place;
        }

        if (place is not null)
        {
            remarks.Add(EventDiagnostics.TwoPlaces, line);
        }

        return new Around(new GeoPoint(longitude, latitude), new Length(radius), draft.PointName);
    }

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
