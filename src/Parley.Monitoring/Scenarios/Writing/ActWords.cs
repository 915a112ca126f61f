namespace Parley.Monitoring.Scenarios.Writing;

/// <summary>The words that the agreement itself has for an act: its participle, how it names what is acted on, and the preposition before a place.</summary>
internal sealed class ActWords
{
    private readonly Agreement _agreement;
    private readonly HashSet<(ActId, string)> _things = [];
    private readonly Dictionary<(ActId, PlaceId), string> _prepositions = [];

    public ActWords(Agreement agreement)
    {
        _agreement = agreement;
        foreach (var action in agreement.Norms.Select(ActionOf).OfType<Action>())
        {
            foreach (var role in action.Roles)
            {
                switch (role.Filler)
                {
                    case ThingFiller { Quantity: null, Of: null } thing when role.Role == ActRole.Object && IsPlain(thing.Thing) && action.Words.Contains(thing.Thing, StringComparison.Ordinal):
                        _things.Add((action.Act, thing.Thing));
                        break;
                    case PlaceFiller places when PrepositionOf(role.Role) is { } preposition:
                        foreach (var place in places.Places)
                        {
                            _prepositions.TryAdd((action.Act, place), preposition);
                        }

                        break;
                }
            }
        }
    }

    public string ParticipleOf(ActId act) => _agreement.FindAct(act)?.Participle ?? throw new ArgumentException($"The agreement knows no act \"{act}\".", nameof(act));

    /// <summary>As the agreement writes it; anything else in quotation marks, so that no word of it is read as something else.</summary>
    public string ObjectOf(ActId act, string thing) => _things.Contains((act, thing)) ? thing : Quotes.Of(thing);

    /// <summary>Null where the agreement never speaks of the act at this place.</summary>
    public string? PrepositionOf(ActId act, PlaceId place) => _prepositions.GetValueOrDefault((act, place));

    /// <summary>One or two plain words: longer phrases can hold words that a sentence ends at.</summary>
    private static bool IsPlain(string thing) => thing.Split(' ').Length <= 2 && thing.All(c => c is >= 'a' and <= 'z' or ' ');

    private static string? PrepositionOf(ActRole role) => role switch
    {
        ActRole.From => "from",
        ActRole.To => "to",
        ActRole.In => "in",
        ActRole.Across => "across",
        ActRole.Along => "along",
        ActRole.Over => "over",
        _ => null,
    };

    private static Action? ActionOf(Norm norm) => norm switch
    {
        Obligation o => o.Action,
        Prohibition p => p.Action,
        Permission p => p.Action,
        Maintenance m => m.State,
        _ => null,
    };
}
