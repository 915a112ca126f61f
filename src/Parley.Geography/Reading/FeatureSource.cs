using System.Globalization;
using NetTopologySuite.Geometries;

namespace Parley.Geography.Reading;

/// <summary>Every file that the agreement draws from, read once.</summary>
internal sealed class FeatureSource
{
    private readonly Dictionary<string, GeoJsonFile?> _files = [];
    private readonly Dictionary<(DrawnFeature Feature, PlaceKind Kind), Geometry?> _geometries = [];
    private readonly List<Diagnostic> _remarks;

    public FeatureSource(Agreement agreement, ReadFile read, List<Diagnostic> remarks)
    {
        _remarks = remarks;
        foreach (var place in agreement.Places)
        {
            if (place.Shape is DrawnShape drawn && !_files.ContainsKey(drawn.File))
            {
                _files[drawn.File] = GeoJsonFile.Read(read(drawn.File), place.Source, remarks);
            }
        }
    }

    /// <summary>The feature that draws a place; null where the file has none or several of that name, which is remarked.</summary>
    public DrawnFeature? Find(Place place, DrawnShape shape)
    {
        if (_files[shape.File] is not { } file)
        {
            return null;
        }

        var named = file.Named(shape.Feature).ToList();
        switch (named.Count)
        {
            case 1:
                return named[0];
            case 0:
                var missing = GeographyDiagnostics.FeatureMissing.At(place.Source, shape.File, shape.Feature);
                var nearest = NearestName.Of(shape.Feature, file.Features.SelectMany(f => f.Names));
                _remarks.Add(nearest is null ? missing : missing with { Message = $"{missing.Message} Did you mean \"{nearest}\"?" });
                return null;
            default:
                _remarks.Add(GeographyDiagnostics.FeatureTwice.At(named[1].Anchor, shape.Feature) with
                {
                    Related = [new RelatedPlace("The first one of that name is here.", named[0].Anchor)],
                });
                return null;
        }
    }

    /// <summary>The feature's geometry as a kind of place; null where it cannot be that, which is remarked once.</summary>
    public Geometry? Geometry(DrawnFeature feature, string name, PlaceKind kind)
    {
        if (!_geometries.TryGetValue((feature, kind), out var geometry))
        {
            geometry = new GeometryReader(feature, name, _remarks).Read(kind);
            _geometries.Add((feature, kind), geometry);
            if (geometry is not null && SwapCheck.Distance(geometry, ElsewhereThan(feature)) is { } metres)
            {
                _remarks.Add(GeographyDiagnostics.ProbablySwapped.At(
                    feature.Anchor, name, (metres / 1000).ToString("0", CultureInfo.InvariantCulture)));
            }
        }

        return geometry;
    }

    /// <summary>Every feature that says who holds it, file by file.</summary>
    public IEnumerable<DrawnFeature> Held() =>
        _files.Values.OfType<GeoJsonFile>().SelectMany(f => f.Features).Where(f => f.HeldBy is not null && f.Names.Count > 0);

    /// <summary>One position of each other feature of the same file.</summary>
    private IEnumerable<GeoPoint> ElsewhereThan(DrawnFeature feature) =>
        _files.Values.OfType<GeoJsonFile>().Single(f => f.Features.Contains(feature)).Features
            .Where(f => f != feature)
            .Select(f => f.SomePosition)
            .OfType<GeoPoint>();
}
