namespace Parley.Workspace.Files;

/// <summary>What the operating system says, as one sentence without the path that our own sentence names already.</summary>
public static class SystemReason
{
    public static string Of(Exception exception)
    {
        var text = exception.Message;
        var quote = text.IndexOf(" : '", StringComparison.Ordinal);
        text = quote > 0 ? text[..quote] : text;
        return text.TrimEnd('.', ' ') + ".";
    }
}
