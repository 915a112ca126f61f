namespace Parley.Documents.Html;

/// <summary>The style sheets that the program carries.</summary>
internal static class StyleSheets
{
    public static string Read(string name)
    {
        using var stream = typeof(StyleSheets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
