using Parley.Analysis.Exposing;
using Parley.Documents.Html;
using Parley.Documents.Svg;
using Parley.Documents.Timelines.Picture;

namespace Parley.Documents.Exposures.Picture;

/// <summary>Draws the stairs and their signs: each sign has a shape of its own, so that none depends on its colour, and its words beside it.</summary>
internal static class StairDrawing
{
    public static void Write(HtmlWriter to, Stair stair)
    {
        var line = new System.Text.StringBuilder($"M{stair.Treads[0].X.Svg()} {stair.Treads[0].Y.Svg()}");
        foreach (var tread in stair.Treads.Skip(1))
        {
            line.Append($"V{tread.Y.Svg()}H{tread.X.Svg()}");
        }

        to.Empty("path", ("class", "stair"), ("d", line.ToString()));
        foreach (var tread in stair.Treads)
        {
            using (to.Open("g"))
            {
                to.Write("title", string.Join(' ', tread.Lines.Select(l => l.Text)));
                to.Empty("path", ("class", "lead"), ("d", $"M{(tread.X + 13).Svg()} {tread.Y.Svg()}H{(tread.Lines[0].Box.X - 8).Svg()}"));
                Mark(to, tread.Step, tread.X, tread.Y);
                foreach (var words in tread.Lines)
                {
                    Ground.Text(to, words);
                }
            }
        }
    }

    public static void Mark(HtmlWriter to, ExposureStep? step, double x, double y)
    {
        if (step is null)
        {
            Sign(to, StairSign.Promise, x, y);
            return;
        }

        if (step.Verified)
        {
            Sign(to, StairSign.Verified, x, y);
        }

        Sign(to, step.Irreversible ? StairSign.Irreversible : StairSign.Step, x, y);
        if (step.InOneOption)
        {
            Sign(to, StairSign.InOneOption, x, y);
        }
    }

    public static void Sign(HtmlWriter to, StairSign sign, double x, double y)
    {
        switch (sign)
        {
            case StairSign.Step:
                to.Empty("circle", ("class", "mark hollow"), ("cx", x.Svg()), ("cy", y.Svg()), ("r", "5.5"));
                break;
            case StairSign.Irreversible:
                to.Empty("rect", ("class", "mark"), ("x", (x - 6).Svg()), ("y", (y - 6).Svg()), ("width", "12"), ("height", "12"));
                break;
            case StairSign.Verified:
                to.Empty("circle", ("class", "ring"), ("cx", x.Svg()), ("cy", y.Svg()), ("r", "11"));
                break;
            case StairSign.InOneOption:
                to.Empty("rect", ("class", "option"), ("x", (x - 10).Svg()), ("y", (y - 10).Svg()), ("width", "20"), ("height", "20"));
                break;
            default:
                to.Empty("path", ("class", "mark promise"), ("d", $"M{x.Svg()} {(y - 9).Svg()}l9 9l-9 9l-9 -9z"));
                break;
        }
    }
}
