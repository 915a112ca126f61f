using Parley.Analysis.Exposing;
using Parley.Analysis.Exposing.Reordering;
using Parley.Documents.Html;
using Parley.Documents.Svg;
using Parley.Documents.Timelines.Picture;
using Parley.Documents.Words;

namespace Parley.Documents.Exposures.Picture;

/// <summary>Draws who goes first as one picture that stands by itself (SVG): a flight of stairs for everything before which a party has something to do.</summary>
/// <remarks>No colour carries a meaning alone; light and dark follow the reader's settings; every mark has its words beside it.</remarks>
public static class ExposurePicture
{
    /// <param name="lessening">What would lessen the exposure: said in the picture's description, not drawn.</param>
    public static string Draw(Agreement agreement, ValueList<Exposure> exposures, LesseningAnswer lessening)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(lessening);
        var to = new HtmlWriter();
        Draw(to, agreement, exposures, new LesseningWords(agreement).All(exposures, lessening), standsAlone: true);
        return to.ToString();
    }

    /// <summary>As a part of a page, which then has to carry <see cref="Sheet"/> and to say the same in words.</summary>
    internal static void DrawInto(HtmlWriter to, Agreement agreement, ValueList<Exposure> exposures) => Draw(to, agreement, exposures, "", standsAlone: false);

    internal static string Sheet => StyleSheets.Read("exposure.css");

    private static void Draw(HtmlWriter to, Agreement agreement, ValueList<Exposure> exposures, string companion, bool standsAlone)
    {
        var layout = new ExposureLayout(agreement, exposures);
        using (to.Open(
            "svg",
            ("xmlns", standsAlone ? "http://www.w3.org/2000/svg" : null),
            ("class", "exposure"),
            ("viewBox", $"0 0 {ExposureLayout.Width.Svg()} {layout.Height.Svg()}"),
            ("role", "img"),
            ("aria-labelledby", standsAlone ? "exposure-title exposure-desc" : null),
            ("aria-label", standsAlone ? null : $"Who goes first, as stairs. {Description(agreement, exposures)} The words below say the same.")))
        {
            if (standsAlone)
            {
                to.Write("title", $"Who goes first: {agreement.Title}", ("id", "exposure-title"));
                to.Write("desc", $"{Description(agreement, exposures)}{(companion.Length == 0 ? "" : $" {companion}")}", ("id", "exposure-desc"));
                to.Style(Sheet);
            }

            to.Empty("rect", ("class", "paper"), ("width", ExposureLayout.Width.Svg()), ("height", layout.Height.Svg()));
            foreach (var line in layout.Header)
            {
                to.Write("text", line.Text, ("class", line.Box.Height > LabelStack.LineHeight ? "title" : "remark"), ("x", line.Box.X.Svg()), ("y", line.Baseline.Svg()));
            }

            foreach (var (_, line) in layout.Parties)
            {
                to.Write("text", line.Text, ("class", "party"), ("x", line.Box.X.Svg()), ("y", line.Baseline.Svg()));
            }

            foreach (var stair in layout.Stairs)
            {
                StairDrawing.Write(to, stair);
            }

            foreach (var line in layout.Remarks)
            {
                Ground.Text(to, line);
            }

            foreach (var (sign, line) in layout.LegendLines)
            {
                StairDrawing.Sign(to, sign, line.Box.X - 22, line.Box.CentreY);
                Ground.Text(to, line);
            }
        }
    }

    private static string Description(Agreement agreement, ValueList<Exposure> exposures)
    {
        var words = new ExposureWords(agreement);
        return string.Join(' ', exposures.GroupBy(e => e.Party).Select(p =>
            $"{Names.Capital(PartyWords.Has(words.Of(p.Key)))} something to do before {Numbers.Of(p.Count(e => e.Steps.Count > 0))} of {Numbers.Of(p.Count(), "thing")}: entry into force, and what others owe."));
    }
}
