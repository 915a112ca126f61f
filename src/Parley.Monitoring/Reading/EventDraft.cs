using NodaTime;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading;

/// <summary>What one row says, while it is being read. One draft serves all rows of a file.</summary>
internal sealed class EventDraft
{
    /// <summary>The fields that the row has, whether or not their values could be read.</summary>
    public EventFieldSet Given { get; set; }

    public bool? Seen { get; set; }

    public string? Id { get; set; }

    public When? When { get; set; }

    public Instant? Known { get; set; }

    public ActId? Act { get; set; }

    public ActStage Stage { get; set; }

    public Actor Actor { get; set; } = Actor.Undetermined;

    public PartyId? Counterparty { get; set; }

    public string? Object { get; set; }

    public EventAmount? Amount { get; set; }

    public double? Longitude { get; set; }

    public double? Latitude { get; set; }

    public double? RadiusMetres { get; set; }

    public string? PointName { get; set; }

    public PlaceId? Place { get; set; }

    public ProvisionId? Provision { get; set; }

    public Conclusion? Conclusion { get; set; }

    public Establishment Establishment { get; set; }

    public string? Reason { get; set; }

    public string? Source { get; set; }

    public string? Corrects { get; set; }

    public bool Withdrawn { get; set; }

    public bool Exercise { get; set; }

    public string? Note { get; set; }

    public void Clear()
    {
        (Given, Seen, Id, When, Known, Act, Stage) = (default, null, null, null, null, null, default);
        (Actor, Counterparty, Object, Amount, Place, Provision, Conclusion) = (Actor.Undetermined, null, null, null, null, null, null);
        (Longitude, Latitude, RadiusMetres, PointName) = (null, null, null, null);
        (Establishment, Reason, Source, Corrects, Withdrawn, Exercise, Note) = (default, null, null, null, false, false, null);
    }
}
