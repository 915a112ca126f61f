using System.Collections.Concurrent;
using System.Reflection;
using Parley.Language.Binding;

namespace Parley.Language.Incremental;

/// <summary>Copies values of the model to another place of the document: every anchor, span and bracket number in them moves; all else is shared.</summary>
/// <remarks>
/// It finds them by the types of fields, so that a record which is added to the model moves too. What does not move is not copied.
/// </remarks>
/// <param name="range">Where the section stood.</param>
/// <param name="offset">By how many UTF-16 units it moves.</param>
/// <param name="lines">By how many lines; columns stay.</param>
/// <param name="firstBracket">The number of its first bracket, of <paramref name="bracketCount"/>.</param>
/// <param name="brackets">By how much the numbers of brackets change.</param>
internal sealed class AnchorMover(TextSpan range, int offset, int lines, int firstBracket, int bracketCount, int brackets)
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();
    private static readonly ConcurrentDictionary<Type, bool> Holding = new();
    private static readonly Func<object, object> Clone =
        typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Func<object, object>>();

    /// <summary>Whether something met so far lies outside the section.</summary>
    public bool PointsElsewhere { get; private set; }

    public T Move<T>(T value)
        where T : class => (T)MoveAny(value);

    private object MoveAny(object value) => value switch
    {
        SourceAnchor anchor => Move(anchor),
        TextSpan span => Move(span),
        BracketId bracket => Move(bracket),
        _ => MoveParts(value),
    };

    private SourceAnchor Move(SourceAnchor anchor)
    {
        var span = Move(anchor.Span);
        return span == anchor.Span && lines == 0 ? anchor : new SourceAnchor(anchor.File, span, Move(anchor.Start), Move(anchor.End));
    }

    private LinePosition Move(LinePosition position) => position with { Line = position.Line + lines };

    private TextSpan Move(TextSpan span)
    {
        PointsElsewhere |= !range.Contains(span);
        return new TextSpan(span.Start + offset, span.Length);
    }

    private BracketId Move(BracketId bracket)
    {
        PointsElsewhere |= bracket.Value < firstBracket || bracket.Value >= firstBracket + bracketCount;
        return new BracketId(bracket.Value + brackets);
    }

    /// <summary>The value with its fields moved: itself where none of them did.</summary>
    private object MoveParts(object value)
    {
        object? copy = null;
        foreach (var field in Fields.GetOrAdd(value.GetType(), FieldsOf))
        {
            if (field.GetValue(value) is not { } before)
            {
                continue;
            }

            var after = before is Array array ? MoveItems(array) : MoveAny(before);
            if (!ReferenceEquals(before, after) && !(before is ValueType && before.Equals(after)))
            {
                field.SetValue(copy ??= Clone(value), after);
            }
        }

        return copy ?? value;
    }

    private Array MoveItems(Array items)
    {
        Array? copy = null;
        for (var at = 0; at < items.Length; at++)
        {
            if (items.GetValue(at) is { } before && MoveAny(before) is var after && !ReferenceEquals(before, after) && !(before is ValueType && before.Equals(after)))
            {
                copy ??= (Array)items.Clone();
                copy.SetValue(after, at);
            }
        }

        return copy ?? items;
    }

    /// <summary>The fields that can hold something that moves.</summary>
    private static FieldInfo[] FieldsOf(Type type)
    {
        var fields = new List<FieldInfo>();
        for (var at = type; at is not null && at != typeof(object) && at != typeof(ValueType); at = at.BaseType)
        {
            fields.AddRange(at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(f => Holds(f.FieldType)));
        }

        return [.. fields];
    }

    /// <summary>Whether a value of a type can hold something that moves. A type with heirs can, unless it is known that it does not.</summary>
    private static bool Holds(Type type)
    {
        if (Holding.TryGetValue(type, out var known))
        {
            return known;
        }

        if (type == typeof(SourceAnchor) || type == typeof(TextSpan) || type == typeof(BracketId))
        {
            return true;
        }

        if (type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(string) || type == typeof(decimal) || type == typeof(SectionKey) || type == typeof(NumbersAsked)
            || type.Namespace?.StartsWith("NodaTime", StringComparison.Ordinal) == true)
        {
            return false;
        }

        if (type.IsArray)
        {
            return Holds(type.GetElementType()!);
        }

        if (type.IsAbstract || !type.IsSealed)
        {
            return true;
        }

        // While its fields are looked at, a type that holds itself counts as holding nothing more.
        Holding[type] = false;
        var holds = FieldsOf(type).Length > 0;
        Holding[type] = holds;
        return holds;
    }
}
