using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Reading.Csv;

/// <summary>A mapping bound to one agreement and one header: every name is looked up, every column found.</summary>
internal sealed class CsvPlan
{
    private readonly StringCache _strings = new();
    private readonly ActorCache _actors = new();
    private readonly List<PartyId> _candidates = [];
    private readonly List<Action<Remarks>> _reports = [];
    private readonly CsvMapping _mapping;
    private readonly RowTimes _when;
    private readonly RowTimes? _known;
    private readonly RowWhere? _where;
    private readonly KeepFilter[] _keep;
    private readonly MeaningMap<ActId>? _act;
    private readonly MeaningMap<ValueList<PartyId>>[] _actor;
    private readonly MeaningMap<PartyId>? _counterparty;
    private readonly MeaningMap<PlaceId>? _place;
    private readonly MeaningMap<ProvisionId>? _provision;
    private readonly MeaningMap<ActStage>? _stage;
    private readonly MeaningMap<Conclusion>? _conclusion;
    private readonly MeaningMap<Establishment>? _established;
    private readonly RowField? _object;
    private readonly MeaningMap<EventAmount>? _amount;
    private readonly RowField? _id;
    private readonly RowField? _source;
    private readonly RowField? _note;

    /// <summary>Whatever of the mapping does not fit is a remark; then the plan is not to be used.</summary>
    public CsvPlan(CsvMapping mapping, AgreementNames names, DateTimeZone zone, CsvHeader header, Remarks remarks)
    {
        _mapping = mapping;
        var binder = new FieldBinder(mapping, header, remarks, _reports);
        _when = new RowTimes(mapping.When, zone, header, binder);
        _known = mapping.Known is { } known ? new RowTimes(known, zone, header, binder) : null;
        _where = mapping.Where is { } where ? new RowWhere(where, header, binder, _strings) : null;
        _keep = [.. mapping.Keep.Select(k => new KeepFilter(k, header))];
        _act = binder.Bind(EventField.Act, FieldResolvers.Acts(names));
        _actor = binder.BindSeveral(EventField.Actor, FieldResolvers.Actors(names));
        _counterparty = binder.Bind(EventField.Counterparty, FieldResolvers.Counterparties(names));
        _place = binder.Bind(EventField.Place, FieldResolvers.Places(names));
        _provision = binder.Bind(EventField.Provision, FieldResolvers.Provisions(names));
        _stage = binder.Bind(EventField.Stage, FieldResolvers.Stages);
        _conclusion = binder.Bind(EventField.Conclusion, FieldResolvers.Conclusions);
        _established = binder.Bind(EventField.Established, FieldResolvers.Establishments);
        _object = binder.BindText(EventField.Object, _strings);
        _amount = binder.Bind(EventField.Amount, FieldResolvers.Amounts);
        _id = binder.BindText(EventField.Id, _strings);
        _source = binder.BindText(EventField.Source, _strings);
        _note = binder.BindText(EventField.Note, _strings);
    }

    public bool Keeps(CsvRows row)
    {
        foreach (var filter in _keep)
        {
            if (!filter.Keeps(row))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Fills the draft from the row. What is wrong with a single cell is a remark; what the mapping does not speak of is counted.</summary>
    public RowOutcome Fill(CsvRows row, EventDraft draft, Remarks remarks)
    {
        draft.Clear();
        var outcome = RowOutcome.Taken;
        if (TryGet(_act, row, ref outcome, out var act))
        {
            draft.Act = act;
        }

        if (outcome != RowOutcome.Taken)
        {
            return outcome;
        }

        draft.Given = draft.Given.With(EventField.Act);
        draft.Id = _id?.Of(row, draft, ref outcome);
        draft.Source = _source?.Of(row, draft, ref outcome);
        draft.Note = _note?.Of(row, draft, ref outcome);
        draft.Object = _object?.Of(row, draft, ref outcome)?.ToLowerInvariant();
        draft.Amount = TryGet(_amount, row, ref outcome, out var amount) ? amount : null;
        draft.Counterparty = TryGet(_counterparty, row, ref outcome, out var counterparty) ? counterparty : null;
        draft.Place = TryGet(_place, row, ref outcome, out var place) ? place : null;
        draft.Provision = TryGet(_provision, row, ref outcome, out var provision) ? provision : null;
        draft.Conclusion = TryGet(_conclusion, row, ref outcome, out var conclusion) ? conclusion : null;
        draft.Stage = TryGet(_stage, row, ref outcome, out var stage) ? stage : ActStage.Unstated;
        draft.Establishment = TryGet(_established, row, ref outcome, out var established) ? established : Establishment.Alleged;
        draft.Exercise = _mapping.Exercise;
        draft.Actor = ActorOf(row, ref outcome);
        draft.When = _when.Of(row, remarks, ref outcome);
        draft.Given = draft.Given.With(EventField.When);
        draft.Known = _known is null || _known.IsEmpty(row) ? null : _known.Of(row, remarks, ref outcome)?.To;
        _where?.Fill(row, draft, remarks, ref outcome);
        return outcome;
    }

    /// <summary>Says which values of the file were not understood or left out.</summary>
    public void Report(Remarks remarks)
    {
        foreach (var report in _reports)
        {
            report(remarks);
        }
    }

    public static bool TryGet<T>(MeaningMap<T>? map, CsvRows row, ref RowOutcome outcome, out T value)
        where T : notnull
    {
        value = default!;
        if (map?.Of(row) is not { } meaning)
        {
            return false;
        }

        outcome = meaning.Kind switch
        {
            MeaningKind.Skip when outcome == RowOutcome.Taken => RowOutcome.Filtered,
            MeaningKind.NotMapped => RowOutcome.Refused,
            _ => outcome,
        };
        if (meaning is not { Kind: MeaningKind.Value, Value: { } found })
        {
            return false;
        }

        value = found;
        return true;
    }

    /// <summary>One column: that party. Several: one of these, where each of them that is not empty names a party; else nobody can say.</summary>
    private Actor ActorOf(CsvRows row, ref RowOutcome outcome)
    {
        _candidates.Clear();
        foreach (var column in _actor)
        {
            var meaning = column.Of(row);
            if (meaning is { Kind: MeaningKind.Value })
            {
                foreach (var party in meaning.Value)
                {
                    _candidates.Add(party);
                }
            }
            else if (meaning.Text.Length > 0)
            {
                outcome = meaning.Kind == MeaningKind.Skip && outcome == RowOutcome.Taken ? RowOutcome.Filtered : outcome;
                return Actor.Undetermined;
            }
        }

        return _actors.Get(_candidates);
    }
}

/// <summary>What becomes of a row.</summary>
internal enum RowOutcome
{
    Taken,
    Filtered,
    Refused,
}
