namespace Parley.Workspace.Files;

/// <summary>How much of a file is read, each with its reason. Past a limit there is a diagnostic, never a crash.</summary>
public static class FileLimits
{
    /// <summary>An agreement: 4 MiB. The longest peace agreements have about half a megabyte of text; anything larger is another kind of file.</summary>
    public const int AgreementBytes = 4 * 1024 * 1024;

    /// <summary>A file of places or mappings beside it: 64 MiB. The boundaries of a country's regions in full detail have some 10 to 40 MB.</summary>
    public const int BesideBytes = 64 * 1024 * 1024;
}
