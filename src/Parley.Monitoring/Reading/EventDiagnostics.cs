namespace Parley.Monitoring.Reading;

/// <summary>What reading events can remark: lines, fields, names, times, places, tables and their mappings. A code keeps its meaning for good; a retired one is never given out again.</summary>
/// <remarks>
/// The examples speak of an agreement in Kyiv time with the parties Ukraine, Russia and the Mission, the place "the Donetsk Zone" and the provision 4.1;
/// tables are read with the ready mapping "acled".
/// </remarks>
public static class EventDiagnostics
{
    internal static readonly DiagnosticDescriptor NoEvents = new(
        "PL5001", DiagnosticSeverity.Warning, "No events in the file",
        "This file holds no events. If nothing was reported, say what was watched: {0}",
        "A file without events says neither that nothing happened nor that nobody looked.",
        "\n") { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor NotText = new(
        "PL5002", DiagnosticSeverity.Error, "Not a UTF-8 text",
        "This file cannot be read as text: {0}. Save it as UTF-8 text and read it again.",
        "Names and places that are decoded wrongly would be taken for others.",
        "e1\0\u0001attack") { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor LineUnreadable = new(
        "PL5003", DiagnosticSeverity.Error, "Line that cannot be read",
        "This line is no JSON object: {0}. Write one object in braces on each line.",
        "Each line stands for itself, so that one bad line costs one event and not the file.",
        """
        {"id":"e1","when":}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor FieldMissing = new(
        "PL5004", DiagnosticSeverity.Error, "Field missing",
        "The field \"{0}\" is missing. Add it.",
        "Without a time, an act, a source and a name of its own an event can be neither judged nor cited.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor FieldNotKnown = new(
        "PL5005", DiagnosticSeverity.Warning, "Field not known",
        "\"{0}\" is no field of {1}, and is left out. Correct its name or remove it.",
        "A misspelt field would otherwise be lost without a word.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4","actr":"Russia"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor WrongKind = new(
        "PL5006", DiagnosticSeverity.Error, "Wrong kind of value",
        "\"{0}\" must be {1}. Correct the value.",
        "A number in quotes or a list in the place of a name is read differently by different programs.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4","at":{"longitude":"37.5","latitude":48.7,"radius_metres":500}}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor ValueNotKnown = new(
        "PL5007", DiagnosticSeverity.Error, "Value not known",
        "\"{0}\" is no value of \"{1}\". Write one of: {2}.",
        "These fields have few values, and each of them changes the answer.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4","established":"sure"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor TimeNotReadable = new(
        "PL5008", DiagnosticSeverity.Error, "Date or time that does not exist",
        "\"{0}\" is no date or time that exists. Write it as 2026-01-15 or 2026-01-15T06:00:00+02:00.",
        "A day that the calendar lacks would move to another day, and with it the deadline.",
        """
        {"id":"e1","when":"2026-02-30","known":"2026-03-02","act":"attack","source":"patrol 4"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor TimeOutOfRange = new(
        "PL5009", DiagnosticSeverity.Error, "Time out of range",
        "\"{0}\" lies before 1900 or after 2100. Correct it, or leave the field out where the time is not known.",
        "Such dates stand in event files for missing ones.",
        """
        {"id":"e1","when":"1899-12-30","known":"2026-01-16","act":"attack","source":"patrol 4"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor EndsBeforeItBegins = new(
        "PL5010", DiagnosticSeverity.Error, "Ends before it begins",
        "This event ends on {0}, before it begins on {1}. Correct one of them.",
        "An interval says from when to when something may have happened.",
        """
        {"id":"e1","when":{"from":"2026-01-15","to":"2026-01-14"},"known":"2026-01-16","act":"attack","source":"patrol 4"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor KnownTooEarly = new(
        "PL5011", DiagnosticSeverity.Error, "Known before it began",
        "\"{0}\" is before the event began. Correct \"known\" or \"when\".",
        "An answer as of a day rests on what was known by then; an event known too early would enter answers that nobody could have given.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-14","act":"attack","source":"patrol 4"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor KnownNotGiven = new(
        "PL5012", DiagnosticSeverity.Note, "Time of knowing not given",
        "{0} of this file {1} no \"known\": each counts as known from the end of \"when\". Add \"known\" where the report came later.",
        "A late report must not change what could be said before it came.",
        """
        {"id":"e1","when":"2026-01-15","act":"attack","source":"patrol 4"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor ActNotKnown = new(
        "PL5013", DiagnosticSeverity.Error, "Act of an event not known",
        "\"{0}\" is no act of this agreement. Use an act of the vocabulary, or declare it in the agreement under Acts.",
        "Only an act that the agreement speaks of can keep or break a provision.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"atack","source":"patrol 4"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor PartyNotDeclared = new(
        "PL5014", DiagnosticSeverity.Error, "Party of an event not declared",
        "\"{0}\" is not declared as a party of this agreement. Use a declared name, or \"undetermined\".",
        "What somebody is said to have done must not fall to another because of a misspelt name.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4","actor":"Rusia"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor PlaceNotDefined = new(
        "PL5015", DiagnosticSeverity.Error, "Place of an event not defined",
        "\"{0}\" is not defined as a place of this agreement. Use a defined name, or give \"at\" with coordinates and a radius.",
        "Whether a provision applies hangs on the place.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4","place":"Donetsk Zome"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor ProvisionNotFound = new(
        "PL5016", DiagnosticSeverity.Error, "Provision of an event not found",
        "There is no provision {0} in this agreement. Name one that exists.",
        "A verification or a decision counts for the provision that it names.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"verify","source":"patrol 4","provision":"9.9"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor IdTwice = new(
        "PL5017", DiagnosticSeverity.Error, "Two events with one id",
        "\"{0}\" stands here and in line {1} with another content. Give the second one its own id; if it corrects the first, add \"corrects\".",
        "What is recorded is never silently replaced: a correction names what it corrects.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4"}
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"invade","source":"patrol 4"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor EventRepeated = new(
        "PL5018", DiagnosticSeverity.Note, "Event repeated",
        "\"{0}\" stands here again, as in line {1}; it counts once.",
        "Reports travel by several ways, and a repeated one is no second event.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4"}
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor CorrectsNothing = new(
        "PL5019", DiagnosticSeverity.Warning, "Corrects an event that is not there",
        "\"{0}\" corrects \"{1}\", which no file has. Read the file with the first report too, or correct the id.",
        "The event counts as a first report, and the one that it should replace is missing.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4","corrects":"e0"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor CorrectsItself = new(
        "PL5020", DiagnosticSeverity.Error, "Event corrects itself",
        "\"{0}\" names itself as the event that it corrects. Give the correction its own id.",
        "Both the first report and the correction stay on record, so each needs a name.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4","corrects":"e1"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor CoordinateOutOfRange = new(
        "PL5021", DiagnosticSeverity.Error, "Coordinates out of range",
        "Longitude {0}, latitude {1} is nowhere on Earth. Give degrees: longitude from -180 to 180, latitude from -90 to 90.",
        "Projected metres or degrees and minutes written as one number look like coordinates and are none.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4","at":{"longitude":4187500,"latitude":6213000,"radius_metres":500}}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor CoordinatesSwapped = new(
        "PL5022", DiagnosticSeverity.Error, "Coordinates swapped",
        "Longitude {0}, latitude {1} is nowhere on Earth, but the other way round it is. Swap them: longitude is east, latitude is north.",
        "Maps say latitude first, GeoJSON says longitude first.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4","at":{"longitude":48.7,"latitude":137.5,"radius_metres":500}}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor PointZero = new(
        "PL5023", DiagnosticSeverity.Warning, "Point 0, 0",
        "Longitude 0, latitude 0 lies in the Gulf of Guinea and mostly stands for a missing place; the event counts without a place. Leave \"at\" out, or give the place.",
        "Event files write 0 where nothing is known.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4","at":{"longitude":0,"latitude":0,"radius_metres":500}}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor RadiusOutOfRange = new(
        "PL5024", DiagnosticSeverity.Error, "Radius out of range",
        "A radius of {0} m is impossible. Give metres from 0, an exact point, to 20040000, all of the Earth.",
        "The radius says how exactly the source knows the place.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4","at":{"longitude":37.5,"latitude":48.7,"radius_metres":-1}}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor TwoPlaces = new(
        "PL5025", DiagnosticSeverity.Warning, "Two places for one event",
        "This event has both \"at\" and \"place\"; \"place\" is left out. Keep the more exact of the two.",
        "Two places that disagree would leave it to the program which one counts.",
        """
        {"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"patrol 4","at":{"longitude":37.5,"latitude":48.7,"radius_metres":500},"place":"Donetsk Zone"}
        """) { ExampleFile = "ndjson" };

    internal static readonly DiagnosticDescriptor ColumnMissing = new(
        "PL5041", DiagnosticSeverity.Error, "Column missing",
        "There is no column \"{0}\", which the mapping needs. The columns are: {1}.",
        "A mapping made for another edition of a file would read the wrong cells or none.",
        """
        event_id_cnty,date,time_precision,event_type,sub_event_type,actor1,actor2,latitude,longitude,geo_precision,location,source,notes
        UKR1,2026-01-15,1,Battles,Armed clash,,,48.7,37.5,1,Town,Agency,
        """) { ExampleFile = "csv" };

    internal static readonly DiagnosticDescriptor RowUnreadable = new(
        "PL5042", DiagnosticSeverity.Error, "Row that cannot be read",
        "This row cannot be read: {0}.",
        "Where quotes do not close, nobody can say where the next row begins.",
        """
        event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,latitude,longitude,geo_precision,location,source,notes
        "UKR1" x,2026-01-15
        """) { ExampleFile = "csv" };

    internal static readonly DiagnosticDescriptor CellsMissing = new(
        "PL5043", DiagnosticSeverity.Error, "Wrong number of cells",
        "This row has {0} cells, but the header has {1}. Quote cells that hold the separator.",
        "A shifted row puts a place into the field of a date.",
        """
        event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,latitude,longitude,geo_precision,location,source,notes
        UKR1,2026-01-15
        """) { ExampleFile = "csv" };

    internal static readonly DiagnosticDescriptor ValueNotMapped = new(
        "PL5044", DiagnosticSeverity.Error, "Value not mapped",
        "\"{0}\" in column {1} is mapped to no {2}; rows refused: {3}. Add it to the mapping, or say \"otherwise: skip\".",
        "A value that the mapping does not speak of may be the one that matters; it is never dropped without a word.",
        """
        event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,latitude,longitude,geo_precision,location,source,notes
        UKR1,2026-01-15,1,Battles,Armed clash,,,48.7,37.5,9,Town,Agency,
        """) { ExampleFile = "csv" };

    internal static readonly DiagnosticDescriptor RowsLeftOut = new(
        "PL5045", DiagnosticSeverity.Note, "Rows left out by the mapping",
        "Rows with \"{0}\" in column {1}: {2}, left out because the mapping says so.",
        "What was left out on purpose is still shown, with its number.",
        """
        event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,latitude,longitude,geo_precision,location,source,notes
        UKR1,2026-01-15,1,Protests,Peaceful protest,,,48.7,37.5,1,Town,Agency,
        """) { ExampleFile = "csv" };

    internal static readonly DiagnosticDescriptor ActorNotDeclared = new(
        "PL5046", DiagnosticSeverity.Note, "Actor that is no declared party",
        "\"{0}\" in column {1} is no declared party; rows with an undetermined actor: {2}. Map it to a party if it is one.",
        "An actor that the agreement does not know stays undetermined, and the reader should know how often.",
        """
        event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,latitude,longitude,geo_precision,location,source,notes
        UKR1,2026-01-15,1,Battles,Armed clash,Militia,,48.7,37.5,1,Town,Agency,
        """) { ExampleFile = "csv" };

    internal static readonly DiagnosticDescriptor ColumnTwice = new(
        "PL5047", DiagnosticSeverity.Error, "Column twice",
        "The column \"{0}\", which the mapping needs, stands twice. Rename one of the two.",
        "Which of the two is meant would be left to the program.",
        """
        event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,latitude,longitude,geo_precision,location,source,source,notes
        """) { ExampleFile = "csv" };

    internal static readonly DiagnosticDescriptor MappingUnreadable = new(
        "PL5061", DiagnosticSeverity.Error, "Mapping that is no YAML",
        "This mapping cannot be read as YAML: {0}. Correct it.",
        "Nothing can be read through a mapping that cannot be read itself.",
        """
        mapping: [1
        """) { ExampleFile = "mapping.yml" };

    internal static readonly DiagnosticDescriptor MappingKeyNotKnown = new(
        "PL5062", DiagnosticSeverity.Error, "Key of a mapping not known",
        "\"{0}\" is no key of {1}. Correct its name or remove it.",
        "A misspelt key would silently change what is taken from the file.",
        """
        mapping: 1
        id: "{id}"
        when: {from: day}
        known: end
        act: use force
        source: "{reporter}"
        sorce: x
        """) { ExampleFile = "mapping.yml" };

    internal static readonly DiagnosticDescriptor MappingKeyMissing = new(
        "PL5063", DiagnosticSeverity.Error, "Key of a mapping missing",
        "{0} needs the key \"{1}\". Add it.",
        "Without it no event could be made of any row.",
        """
        mapping: 1
        id: "{id}"
        when: {from: day}
        known: end
        source: "{reporter}"
        """) { ExampleFile = "mapping.yml" };

    internal static readonly DiagnosticDescriptor MappingValue = new(
        "PL5064", DiagnosticSeverity.Error, "Wrong value in a mapping",
        "\"{0}\" cannot stand for \"{1}\". Write {2}.",
        "The mapping decides what every row means, so it must be readable without doubt.",
        """
        mapping: 1
        id: "{id}"
        when: {from: day}
        known: end
        act: use force
        source: "{reporter}"
        skip rows: two
        """) { ExampleFile = "mapping.yml" };

    internal static readonly DiagnosticDescriptor ReadyMappingNotKnown = new(
        "PL5065", DiagnosticSeverity.Error, "Ready mapping not known",
        "\"{0}\" is no ready mapping. Write one of: {1}.",
        "A mapping can be based on one that comes with the program, and on no other.",
        """
        mapping: 1
        based on: ucdp
        """) { ExampleFile = "mapping.yml" };

    /// <summary>Every kind of remark of this phase, by code.</summary>
    public static ValueList<DiagnosticDescriptor> All =>
    [
        NoEvents,
        NotText,
        LineUnreadable,
        FieldMissing,
        FieldNotKnown,
        WrongKind,
        ValueNotKnown,
        TimeNotReadable,
        TimeOutOfRange,
        EndsBeforeItBegins,
        KnownTooEarly,
        KnownNotGiven,
        ActNotKnown,
        PartyNotDeclared,
        PlaceNotDefined,
        ProvisionNotFound,
        IdTwice,
        EventRepeated,
        CorrectsNothing,
        CorrectsItself,
        CoordinateOutOfRange,
        CoordinatesSwapped,
        PointZero,
        RadiusOutOfRange,
        TwoPlaces,
        ColumnMissing,
        RowUnreadable,
        CellsMissing,
        ValueNotMapped,
        RowsLeftOut,
        ActorNotDeclared,
        ColumnTwice,
        MappingUnreadable,
        MappingKeyNotKnown,
        MappingKeyMissing,
        MappingValue,
        ReadyMappingNotKnown,
    ];
}
