using Parley.Analysis.Exposing;
using Parley.Documents.Svg;
using Parley.Documents.Timelines.Picture;
using Parley.Documents.Words;

namespace Parley.Documents.Exposures.Picture;

/// <summary>Where everything stands in the picture of who goes first: parties one below the other, each with a flight of stairs for everything before which it has something to do.</summary>
/// <remarks>One column of words, one below the other, can be read on a telephone and on a wall, and nothing can lie over anything.</remarks>
internal sealed class ExposureLayout
{
    public const double Width = 640;
    private const double Margin = 16;
    private const double TitleSize = 27;
    private const double PartySize = 22;
    private const double FirstX = 28;
    private const double MostRun = 90;
    private const double Run = 18;
    private const double LabelX = 146;
    private const int MostLines = 9;

    private readonly List<LabelLine> _header = [];
    private readonly List<(PartyId Party, LabelLine Line)> _parties = [];
    private readonly List<LabelLine> _remarks = [];
    private readonly List<Stair> _stairs = [];
    private readonly List<(StairSign Sign, LabelLine Line)> _legend = [];
    private readonly ExposureWords _words;
    private double _y = Margin;

    public ExposureLayout(Agreement agreement, ValueList<Exposure> exposures)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        _words = new ExposureWords(agreement);
        Add(_header, agreement.Title, TitleSize * 1.08, 34, LabelStyle.Heading, Margin, 5);
        Add(_header, "Who goes first: what each side must have done before something that it is promised falls due.", LabelStack.Size, LabelStack.LineHeight, LabelStyle.Remark, Margin, 4);
        foreach (var party in exposures.GroupBy(e => e.Party))
        {
            Party(party.Key, [.. party]);
        }

        if (LeftOut.Of(agreement) is { } unread)
        {
            _y += 20;
            Add(_remarks, unread, LabelStack.Size, LabelStack.LineHeight, LabelStyle.Remark, Margin, int.MaxValue);
        }

        _y += 14;
        Legend(exposures);
        Height = _y + Margin;
    }

    public double Height { get; }

    public IReadOnlyList<LabelLine> Header => _header;

    public IReadOnlyList<(PartyId Party, LabelLine Line)> Parties => _parties;

    /// <summary>What comes before nothing, and of parties with no stairs that there are none.</summary>
    public IReadOnlyList<LabelLine> Remarks => _remarks;

    public IReadOnlyList<Stair> Stairs => _stairs;

    public IReadOnlyList<(StairSign Sign, LabelLine Line)> LegendLines => _legend;

    private void Party(PartyId party, List<Exposure> exposures)
    {
        _y += 26;
        var lines = new List<LabelLine>();
        Add(lines, Names.Capital(_words.Of(party)), PartySize * 1.08, 28, LabelStyle.Heading, Margin, 3);
        _parties.AddRange(lines.Select(l => (party, l)));
        _y += 6;
        foreach (var exposure in ExposureWords.Told(exposures))
        {
            _stairs.Add(Flight(exposure));
            _y += 18;
        }

        foreach (var (what, provisions) in ExposureWords.Free(exposures))
        {
            Add(_remarks, $"Before {Names.List(provisions, "and")}: {what}.", LabelStack.Size, LabelStack.LineHeight, LabelStyle.Remark, Margin, int.MaxValue);
            _y += 6;
        }
    }

    private Stair Flight(Exposure exposure)
    {
        var run = Math.Min(Run, MostRun / exposure.Steps.Count);
        var treads = new List<Tread>();
        foreach (var step in exposure.Steps)
        {
            var lines = new List<LabelLine>();
            var y = _y + (LabelStack.LineHeight / 2);
            Add(lines, $"{treads.Count + 1}. {Names.Capital(ExposureWords.Step(step))}", LabelStack.Size, LabelStack.LineHeight, LabelStyle.Words, LabelX, MostLines);
            Add(lines, string.Join("; ", ExposureWords.Marks(step)), LabelStack.Size, LabelStack.LineHeight, LabelStyle.Remark, LabelX, MostLines);
            treads.Add(new Tread(step, FirstX + (run * treads.Count), y, lines));
            _y += 12;
        }

        var foot = new List<LabelLine>();
        var at = _y + (LabelStack.LineHeight / 2);
        Add(foot, Head(exposure), LabelStack.Size * 1.08, LabelStack.LineHeight, LabelStyle.Heading, LabelX, MostLines);
        if (exposure.Promise is { } promise)
        {
            Add(foot, Names.Capital(_words.Promise(promise)), LabelStack.Size, LabelStack.LineHeight, LabelStyle.Words, LabelX, MostLines);
        }

        if (ExposureWords.Never(exposure) is { } never)
        {
            Add(foot, never, LabelStack.Size, LabelStack.LineHeight, LabelStyle.Remark, LabelX, MostLines);
        }

        treads.Add(new Tread(null, FirstX + (run * treads.Count), at, foot));
        return new Stair(exposure, treads);
    }

    private static string Head(Exposure exposure) => exposure.Promise is not { } promise ? "Only then can this agreement enter into force"
        : exposure.AfterEntry ? $"Only then, and once in force, {promise.Provision} falls due" : $"Only then {promise.Provision} falls due";

    private void Legend(ValueList<Exposure> exposures)
    {
        var steps = exposures.SelectMany(e => e.Steps.AsEnumerable()).ToList();
        foreach (var (sign, words) in new[]
        {
            (StairSign.Step, "a step that can be taken back"),
            (StairSign.Irreversible, "a step that cannot be taken back"),
            (StairSign.Verified, "ringed: it has to be verified first"),
            (StairSign.InOneOption, "dashed: only where an option of a bracket is chosen"),
            (StairSign.Promise, "what the party is promised"),
        })
        {
            if (sign == StairSign.Promise ? steps.Count > 0 : steps.Exists(s => Shows(s, sign)))
            {
                var lines = new List<LabelLine>();
                Add(lines, words, LabelStack.Size, LabelStack.LineHeight, LabelStyle.Remark, Margin + 40, 2);
                _legend.AddRange(lines.Take(1).Select(l => (sign, l)));
                _remarks.AddRange(lines.Skip(1));
                _y += 5;
            }
        }
    }

    private static bool Shows(ExposureStep step, StairSign sign) => sign switch
    {
        StairSign.Step => !step.Irreversible,
        StairSign.Irreversible => step.Irreversible,
        StairSign.Verified => step.Verified,
        StairSign.InOneOption => step.InOneOption,
        _ => false,
    };

    private void Add(List<LabelLine> lines, string text, double size, double height, LabelStyle style, double x, int most)
    {
        foreach (var line in TextMetrics.Wrap(text, Width - x - Margin, size, most))
        {
            lines.Add(new LabelLine(line, new Box(x, _y, Math.Min(Width - x - Margin, TextMetrics.WidthOf(line, size)), height), style));
            _y += height;
        }
    }
}

/// <summary>The signs of the stairs.</summary>
internal enum StairSign
{
    Step,
    Irreversible,
    Verified,
    InOneOption,
    Promise,
}
