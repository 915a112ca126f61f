using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Reading.Csv;

/// <summary>Tells what each text of a column stands for; each different text is looked up once.</summary>
internal sealed class MeaningMap<T>
{
    private readonly Dictionary<string, Meaning<T>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning<T>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<MeaningKind, Meaning<T>> _overflow = [];
    private readonly RowText _text;
    private readonly MappedValue _spec;
    private readonly FieldResolver<T> _resolver;

    public MeaningMap(string field, MappedValue spec, MappedTemplate template, CsvHeader header, FieldResolver<T> resolver)
    {
        (Field, _spec, _resolver) = (field, spec, resolver);
        _text = new RowText(template, header);
        _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string Field { get; }

    public Meaning<T> Of(CsvRows row)
    {
        var text = _text.Of(row);
        if (!_lookup.TryGetValue(text, out var meaning))
        {
            meaning = Find(text.ToString());
        }

        meaning.Rows++;
        return meaning;
    }

    /// <summary>Says which texts were not understood or left out, the most frequent first.</summary>
    public void Report(Remarks remarks)
    {
        foreach (var meaning in _known.Values.Concat(_overflow.Values).OrderByDescending(m => m.Rows).ThenBy(m => m.Text, StringComparer.Ordinal))
        {
            var rows = $"{meaning.Rows}";
            switch (meaning.Kind)
            {
                case MeaningKind.NotMapped:
                    remarks.Add(EventDiagnostics.ValueNotMapped, 1, meaning.Text, _text.Label, Field, rows);
                    break;
                case MeaningKind.Skip:
                    remarks.Add(EventDiagnostics.RowsLeftOut, 1, meaning.Text, _text.Label, rows);
                    break;
                case MeaningKind.NotDeclared:
                    remarks.Add(EventDiagnostics.ActorNotDeclared, 1, meaning.Text, _text.Label, rows);
                    break;
            }
        }
    }

    private Meaning<T> Find(string text)
    {
        var meaning = Resolve(text);
        if (_known.Count < ReadingLimits.ValuesPerColumn)
        {
            _known.Add(text, meaning);
            return meaning;
        }

        if (meaning.Kind == MeaningKind.Value)
        {
            return meaning;
        }

        if (!_overflow.TryGetValue(meaning.Kind, out var others))
        {
            others = new Meaning<T>("(other values)", meaning.Kind, meaning.Value);
            _overflow.Add(meaning.Kind, others);
        }

        return others;
    }

    private Meaning<T> Resolve(string text)
    {
        var target = ValueMatch.Find(_spec, text, _resolver.NamesItself);
        return target switch
        {
            null => new Meaning<T>(text, text.Length == 0 && _resolver.Optional ? MeaningKind.Nothing : _resolver.Unknown, default),
            "skip" => new Meaning<T>(text, MeaningKind.Skip, default),
            "" or "none" or FieldWords.Undetermined => new Meaning<T>(text, MeaningKind.Nothing, default),
            _ when _resolver.TryResolve(target, out var value) => new Meaning<T>(text, MeaningKind.Value, value),
            _ => new Meaning<T>(text, _resolver.Unknown, default),
        };
    }
}
