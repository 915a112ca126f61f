using NetTopologySuite.Geometries;
using Parley.Geography.Reading;

namespace Parley.Geography.Deriving;

/// <summary>Gives each place of an agreement its shapes: read from a file, or derived from other places' shapes.</summary>
internal sealed partial class PlaceDrawer(Agreement agreement, FeatureSource features, List<Diagnostic> remarks)
{
    private readonly Dictionary<PlaceId, PlaceDrawing?> _drawn = [];
    private readonly SideFinder _sides = new(agreement, features);

    public PlaceDrawing Draw(Place place)
    {
        if (_drawn.TryGetValue(place.Id, out var known))
        {
            return known ?? Refuse(GeographyDiagnostics.DefinedByItself, place);
        }

        _drawn[place.Id] = null;
        var drawing = place.Shape switch
        {
            DrawnShape drawn => Drawn(place, drawn),
            WithinShape within => Within(place, within),
            SideShape side => Side(place, side),
            ExceptShape except => Except(place, except),
            CommonShape common => Common(place, common),
            BetweenShape between => Between(place, between),
            EdgeShape edge => Edge(place, edge),
            OwnSideShape own => OwnSide(place, own),
            HeldShape held => Held(place, held),
            UnionShape union => Union(place, union),
            UndeterminedShape { Bracket: not null } => PlaceDrawing.Undetermined("The text leaves it blank."),
            _ => PlaceDrawing.Undetermined("Its definition could not be read."),
        };
        _drawn[place.Id] = drawing;
        return drawing;
    }

    private PlaceDrawing Drawn(Place place, DrawnShape shape)
    {
        if (features.Find(place, shape) is not { } feature)
        {
            return PlaceDrawing.Undetermined($"{shape.File} does not give \"{shape.Feature}\".");
        }

        if (features.Geometry(feature, shape.Feature, place.Kind) is not { } geometry)
        {
            return PlaceDrawing.Undetermined($"The geometry of \"{shape.Feature}\" in {shape.File} cannot be used.");
        }

        return new PlaceDrawing([new Drawing(geometry, default)])
        {
            Illustrative = feature.Illustrative,
            Note = feature.Note,
            DrawnOn = feature.DrawnOn,
        };
    }

    private PlaceDrawing Within(Place place, WithinShape shape)
    {
        if (shape.Distance.Possible.IsEmpty)
        {
            return PlaceDrawing.Undetermined("The distance is left blank.");
        }

        var bracket = (shape.Distance as Alternatives<Length>)?.Bracket;
        return Derive(place, [shape.Of], bases =>
        {
            var found = new List<Drawing>();
            foreach (var (distance, option) in shape.Distance.Possible.Select((d, i) => (d, i)))
            {
                if (!(distance.Metres > 0 && distance.Metres <= Limits.WidestMetres))
                {
                    return Refuse(GeographyDiagnostics.DistanceUnusable, place, $"{distance}");
                }

                ValueList<ChoiceGuard> choice = bracket is { } open ? [new ChoiceGuard(open, option)] : [];
                foreach (var of in bases[0].Drawings)
                {
                    if (of.ChoicesWith(choice) is { } choices)
                    {
                        found.Add(new Drawing(Buffer.Around(of.Geometry, distance.Metres), choices));
                    }
                }
            }

            return new PlaceDrawing(found.ToValueList());
        });
    }

    private PlaceDrawing Side(Place place, SideShape shape) => Derive(place, [shape.Area, shape.Line], bases =>
    {
        if (NotAreas(place, bases[..1]) is { } refused)
        {
            return refused;
        }

        if (bases[1].Drawings is not [{ Geometry: ILineal } line])
        {
            return Refuse(GeographyDiagnostics.NotALine, place, shape.Line.Value);
        }

        var finding = _sides.Of(shape.Party, line.Geometry);
        if (finding.Side is not { } side)
        {
            return Refuse(finding.Contradicted ? GeographyDiagnostics.SideContradicted : GeographyDiagnostics.SideNotTold, place, shape.Line.Value, shape.Party.Value);
        }

        var found = new List<Drawing>();
        foreach (var area in bases[0].Drawings)
        {
            if (LineCut.Split(area.Geometry, line.Geometry) is not { } halves)
            {
                return Refuse(GeographyDiagnostics.LineEndsInside, place, shape.Line.Value, shape.Area.Value);
            }

            found.Add(area with { Geometry = side == LineSide.Left ? halves.Left : halves.Right });
        }

        return new PlaceDrawing(found.ToValueList()) { Note = finding.Because };
    });

    private PlaceDrawing Except(Place place, ExceptShape shape) => Derive(place, [shape.Area, shape.Without], bases =>
        NotAreas(place, bases) ?? Combine(bases, Plane.Except));

    private PlaceDrawing Common(Place place, CommonShape shape) => Derive(place, [shape.Area, shape.With], bases =>
        NotAreas(place, bases) ?? Combine(bases, (left, right) => Plane.Areas(Plane.Common(left, right))));

    private PlaceDrawing Union(Place place, UnionShape shape) => Derive(place, shape.Areas, bases =>
        bases.Length == 1
            ? bases[0]
            : NotAreas(place, bases) ?? Combine(bases, (left, right) => Plane.Areas(Plane.Union([left, right]))));

    private static PlaceDrawing Combine(PlaceDrawing[] bases, Func<Geometry, Geometry, Geometry> combine)
    {
        IEnumerable<Drawing> found = bases[0].Drawings;
        foreach (var next in bases[1..])
        {
            found = [.. from left in found
                        from right in next.Drawings
                        let choices = left.ChoicesWith(right.Choices)
                        where choices is not null
                        select new Drawing(combine(left.Geometry, right.Geometry), choices.Value)];
        }

        return new PlaceDrawing(found.ToValueList());
    }

    /// <summary>Derives a place once all that it rests on has shapes, and checks what came of it.</summary>
    private PlaceDrawing Derive(Place place, ValueList<PlaceId> from, Func<PlaceDrawing[], PlaceDrawing> derive)
    {
        var bases = new List<PlaceDrawing>();
        foreach (var id in from)
        {
            var drawing = agreement.FindPlace(id) is { } named ? Draw(named) : PlaceDrawing.Undetermined("It is not defined.");
            if (drawing.Drawings.IsEmpty)
            {
                return PlaceDrawing.Undetermined($"\"{id}\", which it is derived from, has no shape: {drawing.Note}");
            }

            bases.Add(drawing);
        }

        var derived = derive([.. bases]);
        foreach (var drawing in derived.Drawings)
        {
            if (drawing.Geometry.IsEmpty)
            {
                return Refuse(GeographyDiagnostics.NothingLeft, place);
            }

            var extent = drawing.Geometry.EnvelopeInternal;
            if (extent.MinX < -180 || extent.MaxX > 180 || Math.Max(-extent.MinY, extent.MaxY) > Limits.MostLatitude)
            {
                return Refuse(GeographyDiagnostics.Antimeridian, place);
            }
        }

        return derived with
        {
            Illustrative = bases.Exists(b => b.Illustrative),
            DrawnOn = derived.DrawnOn ?? (bases.Select(b => b.DrawnOn).Distinct().ToList() is [var one] ? one : null),
        };
    }

    private PlaceDrawing? NotAreas(Place place, PlaceDrawing[] bases) =>
        Array.TrueForAll(bases, b => b.Drawings.All(d => d.Geometry is IPolygonal)) ? null : Refuse(GeographyDiagnostics.NotAreas, place);

    private PlaceDrawing Refuse(DiagnosticDescriptor descriptor, Place place, params string[] words)
    {
        var remark = descriptor.At(place.Source, [place.Name, .. words]);
        remarks.Add(remark);
        return PlaceDrawing.Undetermined(remark.Message);
    }
}
