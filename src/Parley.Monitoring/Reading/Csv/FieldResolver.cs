using System.Globalization;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading.Csv;

internal delegate bool Resolve<T>(string text, out T value);

/// <summary>How the texts of a field become its values.</summary>
/// <param name="Remark">The remark about a text of the mapping that becomes none; null where the mapping's reader has checked it.</param>
internal sealed record FieldResolver<T>(Resolve<T> TryResolve, DiagnosticDescriptor? Remark, Func<string, string?> Nearest)
{
    /// <summary>Whether a cell may be empty.</summary>
    public bool Optional { get; init; } = true;

    /// <summary>Whether a text that the mapping does not list is looked up as it stands.</summary>
    public bool NamesItself { get; init; }

    /// <summary>What a text is that means nothing.</summary>
    public MeaningKind Unknown { get; init; } = MeaningKind.NotMapped;
}

internal static class FieldResolvers
{
    public static FieldResolver<ActId> Acts(AgreementNames names) =>
        new((string t, out ActId v) => names.TryAct(t, out v), EventDiagnostics.ActNotKnown, names.NearestAct) { Optional = false };

    public static FieldResolver<ValueList<PartyId>> Actors(AgreementNames names) =>
        new((string t, out ValueList<PartyId> v) => names.TryParties(t, out v), EventDiagnostics.PartyNotDeclared, names.NearestParty)
        {
            NamesItself = true,
            Unknown = MeaningKind.NotDeclared,
        };

    public static FieldResolver<PartyId> Counterparties(AgreementNames names) =>
        new(
            (string t, out PartyId v) =>
            {
                var found = names.TryParties(t, out var parties) && parties.Count == 1;
                v = found ? parties[0] : default;
                return found;
            },
            EventDiagnostics.PartyNotDeclared,
            names.NearestParty)
        {
            NamesItself = true,
            Unknown = MeaningKind.NotDeclared,
        };

    public static FieldResolver<PlaceId> Places(AgreementNames names) =>
        new((string t, out PlaceId v) => names.TryPlace(t, out v), EventDiagnostics.PlaceNotDefined, names.NearestPlace);

    public static FieldResolver<ProvisionId> Provisions(AgreementNames names) =>
        new((string t, out ProvisionId v) => names.TryProvision(t, out v), EventDiagnostics.ProvisionNotFound, names.NearestProvision);

    public static FieldResolver<ActStage> Stages { get; } =
        new((string t, out ActStage v) => FieldWords.TryStage(t, out v), EventDiagnostics.ValueNotKnown, _ => null);

    public static FieldResolver<Conclusion> Conclusions { get; } =
        new((string t, out Conclusion v) => FieldWords.TryConclusion(t, out v), EventDiagnostics.ValueNotKnown, _ => null);

    public static FieldResolver<Establishment> Establishments { get; } =
        new((string t, out Establishment v) => FieldWords.TryEstablishment(t, out v), EventDiagnostics.ValueNotKnown, _ => null);

    public static FieldResolver<EventAmount> Amounts { get; } =
        new((string t, out EventAmount v) => AmountText.TryRead(t, out v), null, _ => null) { NamesItself = true };

    public static FieldResolver<string> Texts { get; } = new(
        (string t, out string v) =>
        {
            v = t;
            return true;
        },
        null,
        _ => null);

    public static FieldResolver<double> Numbers { get; } = new(
        (string t, out double v) => double.TryParse(t, NumberStyles.Float, CultureInfo.InvariantCulture, out v) && double.IsFinite(v),
        null,
        _ => null)
    {
        Optional = false,
    };
}
