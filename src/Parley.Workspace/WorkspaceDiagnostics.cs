namespace Parley.Workspace;

/// <summary>What the tool can remark about the files that it is given. A code keeps its meaning for good.</summary>
/// <remarks>The example of such a code is a command, since no text inside a file could raise it.</remarks>
public static class WorkspaceDiagnostics
{
    /// <summary>The kind of example that is typed into a shell.</summary>
    public const string CommandExample = "sh";

    public static readonly DiagnosticDescriptor NoSuchFile = new(
        "PL9001", DiagnosticSeverity.Error, "No such file",
        "There is no file \"{0}\". Check the name and the folder it is looked for in.",
        "A file that is not found cannot be checked, and a check that silently skipped it would look like a clean one.",
        "parley check no-such-draft.parley.md")
    { ExampleFile = CommandExample };

    public static readonly DiagnosticDescriptor Folder = new(
        "PL9002", DiagnosticSeverity.Error, "A folder where a file is needed",
        "\"{0}\" is a folder. Name the file in it that you mean.",
        "A folder can hold several drafts; which one is meant is not for the tool to guess.",
        """
        mkdir -p drafts
        parley check drafts
        """)
    { ExampleFile = CommandExample };

    public static readonly DiagnosticDescriptor NotAllowed = new(
        "PL9003", DiagnosticSeverity.Error, "No permission to read the file",
        "\"{0}\" may not be read by the user who runs this command. Give that user the permission to read it, or copy it to a place where it may be read.",
        "The file exists, so its text may well matter; it only cannot be seen from here.",
        """
        touch sealed.parley.md
        chmod 000 sealed.parley.md
        parley check sealed.parley.md
        """)
    { ExampleFile = CommandExample };

    public static readonly DiagnosticDescriptor TooLarge = new(
        "PL9004", DiagnosticSeverity.Error, "File too large",
        "\"{0}\" is larger than {1}, which is as much as is read of such a file. Check that it is the file you mean, or divide it.",
        "Agreements have some hundred pages. A file many times larger is usually an archive, a picture or an export under a wrong name.",
        """
        head -c 50000000 /dev/zero | tr '\0' 'x' > large.parley.md
        parley check large.parley.md
        """)
    { ExampleFile = CommandExample };

    public static readonly DiagnosticDescriptor Empty = new(
        "PL9005", DiagnosticSeverity.Error, "Empty file",
        "\"{0}\" is empty. Check that it was saved, and that it is the file you mean.",
        "An empty file has no errors in it, and calling it clean would mislead.",
        """
        printf '' > empty.parley.md
        parley check empty.parley.md
        """)
    { ExampleFile = CommandExample };

    public static readonly DiagnosticDescriptor Binary = new(
        "PL9006", DiagnosticSeverity.Error, "Not a text file",
        "\"{0}\" is no text: it holds a zero byte. Save the agreement as plain text (Markdown, UTF-8); of a Word or PDF file, export its text.",
        "Word processors keep text in files that are not text themselves.",
        """
        printf 'PK\003\004\000\000' > agreement.parley.md
        parley check agreement.parley.md
        """)
    { ExampleFile = CommandExample };

    public static readonly DiagnosticDescriptor Utf16 = new(
        "PL9007", DiagnosticSeverity.Error, "Text in UTF-16",
        "\"{0}\" is written in UTF-16. Save it as UTF-8.",
        "An agreement has one encoding everywhere, so that the same words are the same bytes for everybody who compares, signs or dates them.",
        """
        printf '\377\376-\000-\000-\000' > draft.parley.md
        parley check draft.parley.md
        """)
    { ExampleFile = CommandExample };

    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "PL9008", DiagnosticSeverity.Error, "Text not in UTF-8",
        "\"{0}\" is not written in UTF-8: the byte {1} cannot stand here. Open it in the encoding it was saved in (often Windows-1252 or Latin-1) and save it as UTF-8.",
        "Names with accents and quotation marks would be misread, and a misread name is another name.",
        """
        printf 'The Prizren r\351gion\n' > latin.parley.md
        parley check latin.parley.md
        """)
    { ExampleFile = CommandExample };

    public static readonly DiagnosticDescriptor CannotRead = new(
        "PL9009", DiagnosticSeverity.Error, "File cannot be read",
        "\"{0}\" cannot be read: {1} Check the disk or the connection that it lies on, and try again.",
        "The system that keeps the file did not hand it over.",
        """
        ln -s circle.parley.md circle.parley.md
        parley check circle.parley.md
        """)
    { ExampleFile = CommandExample };

    public static readonly DiagnosticDescriptor CannotWrite = new(
        "PL9010", DiagnosticSeverity.Error, "File cannot be written",
        "\"{0}\" cannot be written: {1} Name another folder, or make this one writable. What was there before is unchanged.",
        "A result is written beside its final name first and renamed when it is whole, so nothing half-written is left under that name.",
        """
        touch report
        parley docs diagnostics --out report
        """)
    { ExampleFile = CommandExample };

    public static readonly DiagnosticDescriptor NoProvisions = new(
        "PL9011", DiagnosticSeverity.Warning, "No provisions",
        "The document has no numbered provision, so there is nothing in it to check or to follow. Put provisions under headings such as \"## Article 1. Ceasefire\", each on a line that begins with its number, such as 1.1.",
        "Where nothing was read as a provision, \"no errors\" says nothing about the text.",
        """
        ---
        parley: 1
        title: Example
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**
        """);

    public static readonly DiagnosticDescriptor Internal = new(
        "PL9999", DiagnosticSeverity.Error, "Internal error",
        "Internal error: {0}. This is a fault of Parley, not of the text. Please report it with the command that was run; PARLEY_DEBUG=1 shows the details.",
        "Nothing that stands in a file should lead here. The command ends with exit code 70, and what it printed before may be incomplete.",
        "")
    { ExampleFile = CommandExample };
}
