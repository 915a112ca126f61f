using NodaTime;
using Parley.Documents.Words;

namespace Parley.Documents.Timelines.Picture;

/// <summary>The lanes of all parties that bear something, in declared order, and which track each row has in each of them.</summary>
internal sealed class LaneSet
{
    private const double TrackWidth = 9;
    private const double Least = 13;
    private const double Room = 226;

    private readonly Dictionary<(PictureRow Row, string Party), int> _tracks = [];

    public LaneSet(IReadOnlyList<PictureRow> rows, Agreement agreement)
    {
        var names = new Names(agreement);
        var declared = agreement.Parties.Select(p => p.Id.Value).Concat([""]).ToList();
        var used = rows.SelectMany(PartiesOf).Distinct().OrderBy(p => declared.IndexOf(p) is var at && at < 0 ? declared.Count : at).ThenBy(p => p, StringComparer.Ordinal).ToList();
        var counts = used.Select(p => Assign(p, rows)).ToList();
        // Each lane has room for its letter; what is left of the room goes to those with several tracks, as much as they ask for or their share of it.
        var least = Math.Min(Least, Room / Math.Max(1, used.Count));
        var asked = counts.Select(c => Math.Max(0, (c * TrackWidth) + 4 - least)).ToList();
        var share = Math.Min(1, (Room - (least * used.Count)) / Math.Max(1, asked.Sum()));
        var x = Tick.Width;
        var lanes = new List<Lane>();
        for (var i = 0; i < used.Count; i++)
        {
            var width = least + (asked[i] * share);
            var party = used[i].Length == 0 ? (PartyId?)null : new PartyId(used[i]);
            lanes.Add(new Lane(Lane.LetterOf(i), party, party is { } id ? names.Of(id) : "nobody in particular, or somebody who is still open", x, width, counts[i]));
            x += width;
        }

        (Lanes, Right) = (lanes, x);
    }

    public IReadOnlyList<Lane> Lanes { get; }

    /// <summary>The right edge of the last lane.</summary>
    public double Right { get; }

    /// <summary>The lanes of a row with its place in each, from left to right.</summary>
    public IEnumerable<(Lane Lane, double X)> Of(PictureRow row) =>
        from lane in Lanes
        where _tracks.ContainsKey((row, lane.Party?.Value ?? ""))
        select (lane, lane.TrackAt(_tracks[(row, lane.Party?.Value ?? "")]));

    private static IEnumerable<string> PartiesOf(PictureRow row) => row.First.Bearers.IsEmpty ? [""] : row.First.Bearers.Select(b => b.Value).Distinct();

    /// <summary>Gives each row of a lane the first track that is free in its time; what is not dated stands on the first one.</summary>
    /// <returns>How many tracks the lane needs.</returns>
    private int Assign(string party, IReadOnlyList<PictureRow> rows)
    {
        var taken = new List<List<(Instant From, Instant To)>>();
        foreach (var row in rows.Where(r => PartiesOf(r).Contains(party)))
        {
            var track = 0;
            if (row.At is not null)
            {
                var (from, to) = SpanOf(row);
                while (track < taken.Count && taken[track].Exists(t => t.From <= to && from <= t.To))
                {
                    track++;
                }

                if (track == taken.Count)
                {
                    taken.Add([]);
                }

                taken[track].Add((from, to));
            }

            _tracks[(row, party)] = track;
        }

        return Math.Max(1, taken.Count);
    }

    /// <summary>The time that a row's bar covers, both ends included; what has no dated end runs on.</summary>
    public static (Instant From, Instant To) SpanOf(PictureRow row)
    {
        var dates = row.First.Dates;
        var to = dates.ToAtLatest ?? dates.To ?? Instant.MaxValue;
        return (dates.From is { } from && from < to ? from : dates.To ?? dates.From!.Value, to);
    }
}
