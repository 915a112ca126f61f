using System.Collections;
using System.Reflection;
using NodaTime;
using Parley.Model.Brackets;
using Parley.Model.Norms;
using Parley.Model.Parties;
using Parley.Model.Places;
using Parley.Model.Sources;
using Parley.Model.Time;

namespace Parley.Documents.Tests.Explanations;

/// <summary>Every model that differs from a given one in exactly one place, found by reflection: a part of the model that is new is changed too, without anybody's thinking of it.</summary>
internal static class Mutation
{
    private const string NewWords = "other words";

    /// <summary>What is no meaning: where it stands, how it is written, which number it has.</summary>
    private static readonly HashSet<string> Written = ["Id", "Provision", "Source", "Words", "Footnotes"];

    /// <summary>The norm with one thing changed, and what was changed.</summary>
    public static IEnumerable<(Norm Norm, string Change)> Of(Norm norm) => Parts(norm, norm.GetType().Name)
        .Where(p => !RepeatsItsProvisions(norm) || !p.Change.EndsWith(".Action.Roles[0] left out", StringComparison.Ordinal))
        .Select(p => ((Norm)p.Value, p.Change));

    /// <summary>Whether the act names the same provisions once more: <c>verify 1.3</c>.</summary>
    private static bool RepeatsItsProvisions(Norm norm) => norm is VerificationDuty or ReportingDuty or Power;

    /// <summary>The norm without anything of its text: every field that repeats the words as written holds other ones.</summary>
    public static Norm WithoutText(Norm norm) => (Norm)Blind(norm)!;

    private static IEnumerable<(object Value, string Change)> Parts(object record, string path)
    {
        foreach (var property in Settable(record.GetType()).Where(p => IsMeaning(p, record)))
        {
            foreach (var (value, change) in Variants(property.PropertyType, property.GetValue(record), $"{path}.{property.Name}", MayBeAbsent(property)))
            {
                yield return (With(record, property, value), change);
            }
        }
    }

    private static bool IsMeaning(PropertyInfo property, object record) => !(property.Name switch
    {
        "Provision" or "Words" when record is not Norm => record is Action or ActFact,
        "Matter" => record is ApprovalGate { Of.IsEmpty: false },
        // Who is named is not open, and the life of a provision is nobody's.
        "OpenBearers" => record is Norm { Bearers.IsEmpty: false } or Life or Recognition or Change,
        "AnyActor" => record is ActFact { Actors.Count: < 2 },
        "Performer" => record is Life or Recognition or ApprovalGate or Change or Declaration,
        "Bearers" => record is Life,
        "Jointly" => record is Life or Norm { Bearers.IsEmpty: true },
        var name => Written.Contains(name) && record is Norm,
    });

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p is { CanWrite: true, CanRead: true }).OrderBy(p => p.Name, StringComparer.Ordinal);

    private static object With(object record, PropertyInfo property, object? value)
    {
        var copy = Clone(record);
        property.SetValue(copy, value);
        return copy;
    }

    private static object Clone(object record)
    {
        var clone = record.GetType().GetMethod("<Clone>$");
        // A record struct is copied by boxing it anew.
        return clone is null ? typeof(object).GetMethod("MemberwiseClone", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(record, null)! : clone.Invoke(record, null)!;
    }

    private static IEnumerable<(object? Value, string Change)> Variants(Type type, object? value, string path, bool mayBeAbsent = false)
    {
        if (System.Nullable.GetUnderlyingType(type) is { } inner)
        {
            return value is null ? [(Sample(inner), path)] : Variants(inner, value, path).Append((null, $"{path} left out"));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return ListVariants(type, (IEnumerable)value!, path);
        }

        if (value is null)
        {
            return Samples(type).Select(s => ((object?)s, path));
        }

        return value switch
        {
            bool flag => [(!flag, path)],
            int when path.EndsWith(".Option", StringComparison.Ordinal) => [(-1, path)],
            int number => [(number + 1, path)],
            decimal number => [(number + 1, path)],
            string when mayBeAbsent => [(NewWords, path), (null, $"{path} left out")],
            string => [(NewWords, path)],
            LocalDate date => [(date.PlusDays(1), path)],
            LocalDateTime time => [(time.PlusMinutes(1), path)],
            Length length => [(new Length(length.Metres + 1000), path)],
            BracketId => [],
            Enum one => Enum.GetValues(one.GetType()).Cast<object>().Where(o => !o.Equals(one)).Select(o => ((object?)o, $"{path} = {o}")),
            PartyId or PlaceId or ActId or ProvisionId or AnchorId => [(Sample(value.GetType()), path)],
            _ when mayBeAbsent => Parts(value, path).Select(p => ((object?)p.Value, p.Change)).Append((null, $"{path} left out")).Concat(Others(type, value, path)),
            _ => Parts(value, path).Select(p => ((object?)p.Value, p.Change)).Concat(Others(type, value, path)),
        };
    }

    private static bool MayBeAbsent(PropertyInfo property) => new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;

    private static IEnumerable<(object? Value, string Change)> Others(Type type, object value, string path) =>
        type.IsAbstract ? Samples(type).Where(s => s.GetType() != value.GetType()).Select(s => ((object?)s, $"{path} = {s.GetType().Name}")) : [];

    private static IEnumerable<(object? Value, string Change)> ListVariants(Type type, IEnumerable list, string path)
    {
        var element = type.GetGenericArguments()[0];
        var items = list.Cast<object>().ToList();
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var (value, change) in Variants(element, items[i], $"{path}[{i}]"))
            {
                yield return (List(element, [.. items[..i], value!, .. items[(i + 1)..]]), change);
            }

            yield return (List(element, [.. items[..i], .. items[(i + 1)..]]), $"{path}[{i}] left out");
        }

        foreach (var more in element.IsAbstract ? Samples(element) : [Sample(element)])
        {
            yield return (List(element, [.. items, more]), $"{path} + {more.GetType().Name}");
        }
    }

    private static object List(Type element, IReadOnlyList<object> items)
    {
        var array = Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(items[i], i);
        }

        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(element).Invoke(null, [array])!;
    }

    /// <summary>One value of each concrete kind of an abstract record; a new kind comes by itself.</summary>
    private static IEnumerable<object> Samples(Type type)
    {
        if (!type.IsAbstract)
        {
            return [Sample(type)];
        }

        if (type.IsGenericType)
        {
            var argument = type.GetGenericArguments();
            return new[] { typeof(Fixed<>), typeof(Undetermined<>), typeof(Alternatives<>) }.Select(t => Sample(t.MakeGenericType(argument)));
        }

        return type.Assembly.GetTypes().Where(t => !t.IsAbstract && type.IsAssignableFrom(t)).OrderBy(t => t.Name, StringComparer.Ordinal).Select(Sample);
    }

    private static object Sample(Type type)
    {
        if (System.Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Sample(inner);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return List(type.GetGenericArguments()[0], [Sample(type.GetGenericArguments()[0])]);
        }

        return type switch
        {
            _ when type == typeof(string) => NewWords,
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 7,
            _ when type == typeof(decimal) => 7m,
            _ when type == typeof(LocalDate) => new LocalDate(2031, 7, 7),
            _ when type == typeof(LocalDateTime) => new LocalDateTime(2031, 7, 7, 7, 7),
            _ when type == typeof(Length) => new Length(7000),
            _ when type == typeof(PartyId) => new PartyId("Seventh Party"),
            _ when type == typeof(PlaceId) => new PlaceId("Seventh Place"),
            _ when type == typeof(ActId) => new ActId("lay mines"),
            _ when type == typeof(ProvisionId) => new ProvisionId("77.7"),
            _ when type == typeof(AnchorId) => new AnchorId("Seventh Day"),
            _ when type == typeof(BracketId) => new BracketId(77),
            _ when type == typeof(Fact) || type == typeof(Condition) || type == typeof(Moment) || type == typeof(Filler) => Simple(type),
            _ when type.IsAbstract => Samples(type).First(),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(0)!,
            _ => Make(type),
        };
    }

    private static object Simple(Type type) => type == typeof(Fact) ? new WordsFact(NewWords)
        : type == typeof(Condition) ? new FactCondition(new WordsFact(NewWords))
        : type == typeof(Moment) ? new ClockMoment(new LocalDateTime(2031, 7, 7, 7, 7))
        : new ThingFiller(NewWords, null);

    private static object Make(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Sample(p.ParameterType))]);
    }

    private static object? Blind(object? value)
    {
        if (value is null or string or ValueType and not IEnumerable || value.GetType().Namespace?.StartsWith("NodaTime", StringComparison.Ordinal) == true || value is SourceAnchor)
        {
            return value;
        }

        if (value is IEnumerable list)
        {
            var element = value.GetType().GetGenericArguments()[0];
            return List(element, [.. list.Cast<object>().Select(i => Blind(i)!)]);
        }

        var copy = Clone(value);
        foreach (var property in Settable(value.GetType()))
        {
            var isText = property is { Name: "Words", PropertyType: var type } && type == typeof(string) && value is Norm or Action or ActFact && property.Name == "Words";
            property.SetValue(copy, isText ? property.GetValue(value) is null ? null : NewWords : Blind(property.GetValue(value)));
        }

        return copy;
    }
}
