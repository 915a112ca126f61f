using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Parley.Negotiation.Texts;

/// <summary>Writes a part of the model as a key that is equal for equal effect, whatever the language and the names.</summary>
/// <remarks>
/// It goes through every property there is, so that nothing the model says can be passed over. Words count only by what they mention
/// (numbers, dates, names), and the order of a list does not count.
/// </remarks>
internal sealed class EffectWriter(ComparedText text, Correspondence names, bool second)
{
    /// <summary>What says how, not what: places in the file, the sentence as written, the numbering of norms and brackets.</summary>
    private static readonly HashSet<string> Left = ["Source", "Words", "Footnotes", "Name", "Used"];

    /// <summary>Whether provisions are named by a blank instead of their number: for finding out which is which.</summary>
    public bool Masked { get; init; }

    /// <param name="subject">Who "its" means, so that its forces and forces are the same.</param>
    public string Key(object? value, ValueList<PartyId> subject = default) => value switch
    {
        null => "-",
        string words => WordsKey(words),
        PartyId party => names.Parties.Key(party.Value, second),
        PlaceId place => PlaceKey(place),
        AnchorId anchor => names.Anchors.Key(anchor.Value, second),
        ActId act => names.Acts.Key(act.Value, second),
        ProvisionId provision => Masked ? "N" : second ? names.Renumbered.GetValueOrDefault(provision.Value, provision.Value) : provision.Value,
        BracketId => "[]",
        ConditionWord word => WordKey(word),
        Action action => ActionKey(action, subject),
        ActFact fact => RecordKey(fact, fact.Actors),
        Length or NodaTime.LocalDate or NodaTime.LocalDateTime => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(i => Key(i, subject)).Order(StringComparer.Ordinal))}]",
        IFormattable plain and not Enum => plain.ToString(null, CultureInfo.InvariantCulture),
        Enum or bool => value.ToString()!,
        _ => IsOpen(value) ? value.ToString()! : RecordKey(value, subject),
    };

    /// <summary>A fixed value, alternatives, a blank: their own words say it all, whatever the number of the bracket.</summary>
    private static bool IsOpen(object value) => value.GetType().BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Open<>);

    private string RecordKey(object record, ValueList<PartyId> subject)
    {
        var parts = PropertiesOf(record.GetType()).Select(p => $"{p.Name}={Key(p.GetValue(record), subject)}");
        return $"{record.GetType().Name}({string.Join("; ", parts)})";
    }

    /// <summary>The properties that carry meaning, in a fixed order; computed ones only repeat others.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.CanWrite && !Left.Contains(p.Name))
            .OrderBy(p => p.Name, StringComparer.Ordinal);

    /// <summary>Which word brings a trigger in is a matter of style and of the language; "whenever" is not.</summary>
    private static string WordKey(ConditionWord word) => word is ConditionWord.When or ConditionWord.Once or ConditionWord.After or ConditionWord.If ? "when" : word.ToString();

    private string ActionKey(Action action, ValueList<PartyId> subject)
    {
        var roles = action.Roles.Select(r => RoleKey(r, subject)).OfType<string>().Order(StringComparer.Ordinal);
        return $"{Key(action.Act)}({string.Join("; ", roles)})";
    }

    /// <summary>What fills a role; null where it is a plain thing that mentions nothing, so that only its words could differ.</summary>
    public string? RoleKey(RoleFiller role, ValueList<PartyId> subject)
    {
        if (role.Filler is not ThingFiller thing)
        {
            return $"{role.Role}: {Key(role.Filler, subject)}";
        }

        // In which role words stand is a matter of the language: "with a response", "скоординованою відповіддю".
        var mentions = WordsKey(thing.Thing, thing.Of is { } of && !subject.Contains(of) ? [of] : []);
        return thing.Quantity is null && mentions.Length == 0 ? null : $"thing: {Key(thing.Quantity)} {mentions}";
    }

    /// <param name="whose">Whose the thing is, where the text says so: it is as good as named in the words.</param>
    private string WordsKey(string words, ValueList<PartyId> whose = default)
    {
        var mentions = text.Mentions(words);
        IEnumerable<string> all =
        [
            .. mentions.Figures,
            .. mentions.Parties.Concat(whose).Select(p => Key(p)),
            .. mentions.Places.Select(p => Key(p)),
            .. mentions.Terms.Select(t => names.Terms.Key(t, second)),
        ];
        return string.Join(' ', all.Order(StringComparer.Ordinal));
    }

    /// <summary>A declared place by its pair; one that is told where it is used, by how it is told.</summary>
    private string PlaceKey(PlaceId id) => text.Agreement.FindPlace(id) is { } place && Correspondence.IsInline(place, text)
        ? Key(place.Shape)
        : names.Places.Key(id.Value, second);
}
