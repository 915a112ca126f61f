using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Reading.Csv;

/// <summary>Binds the fields of a mapping to columns, and checks once that its constants and meanings are names of the agreement.</summary>
internal sealed class FieldBinder(CsvMapping mapping, CsvHeader header, Remarks remarks, List<Action<Remarks>> reports)
{
    public MeaningMap<T>? Bind<T>(EventField field, FieldResolver<T> resolver) => BindSeveral(field, resolver) is [var only, ..] ? only : null;

    public MeaningMap<T>[] BindSeveral<T>(EventField field, FieldResolver<T> resolver)
    {
        if (mapping.Find(field) is not { } spec)
        {
            return [];
        }

        Check(field, spec, resolver);
        return [.. spec.Templates.Select(t => Bind(EventFields.NameOf(field), spec, t, resolver))];
    }

    public MeaningMap<T> Bind<T>(string field, MappedValue spec, MappedTemplate template, FieldResolver<T> resolver)
    {
        var map = new MeaningMap<T>(field, spec, template, header, resolver);
        reports.Add(map.Report);
        return map;
    }

    public MeaningMap<double>? BindNumber(string field, MappedValue? spec) =>
        spec is { Templates: [var template] } ? Bind(field, spec, template, FieldResolvers.Numbers) : null;

    public RowField? BindText(EventField field, StringCache strings)
    {
        if (mapping.Find(field) is not { Templates: [var template] } spec)
        {
            return null;
        }

        return spec.Values.IsEmpty
            ? new RowField(field, new RowText(template, header), null, strings)
            : new RowField(field, null, Bind(EventFields.NameOf(field), spec, template, FieldResolvers.Texts), strings);
    }

    private void Check<T>(EventField field, MappedValue spec, FieldResolver<T> resolver)
    {
        if (resolver.Remark is not { } kind || (mapping.Ready && resolver.Unknown == MeaningKind.NotDeclared))
        {
            return;
        }

        var constants = spec.Templates.Where(t => t.IsConstant).Select(t => (Text: string.Concat(t.Parts.Select(p => p.Literal)), t.At));
        var otherwise = spec.Otherwise is { } other ? [(Text: other, spec.At)] : Array.Empty<(string Text, SourceAnchor At)>();
        var meanings = spec.Values.IsEmpty ? constants : spec.Values.Select(v => (Text: v.To, v.At));
        foreach (var (text, at) in meanings.Concat(otherwise))
        {
            if (text is "" or "skip" or "none" or FieldWords.Undetermined || text.Contains('*', StringComparison.Ordinal) || resolver.TryResolve(text, out _))
            {
                continue;
            }

            if (kind == EventDiagnostics.ValueNotKnown)
            {
                remarks.Add(kind, at, null, null, text, EventFields.NameOf(field), FieldWords.AllOf(field));
            }
            else
            {
                remarks.Add(kind, at, resolver.Nearest(text), null, text);
            }
        }
    }
}
