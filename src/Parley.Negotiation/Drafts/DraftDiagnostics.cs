using Parley.Negotiation.Texts;

namespace Parley.Negotiation.Drafts;

/// <summary>What checking a draft remarks about the draft before it, which its front matter names.</summary>
public static class DraftDiagnostics
{
    /// <summary>The kind of example that is two documents, the earlier draft first, with <see cref="TextDiagnostics.Between"/> between them.</summary>
    public const string TwoDrafts = "drafts";

    public static readonly DiagnosticDescriptor Moved = new(
        "PL6101", DiagnosticSeverity.Note, "What moved since the draft before",
        "Since {0}: {1}.{2} \"parley compare\" shows both texts side by side.",
        "Who follows a negotiation asks first what moved, and for whom. Provisions are matched by what they say, not by their numbers; whether a move is good for a party is not for a machine to say.",
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war by 31 March 2026.
        """) + $"\n{TextDiagnostics.Between}\n\n" + ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war by 30 April 2026.
        """))
    { ExampleFile = TwoDrafts };

    public static readonly DiagnosticDescriptor NotRead = new(
        "PL6102", DiagnosticSeverity.Warning, "The draft before cannot be read",
        "The draft before this one, \"{0}\", cannot be read, so that what moved since is not known: {1}",
        "A draft that names the one before it is compared with it. Where that is not at hand, silence would look as if nothing had moved.",
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war by 31 March 2026.
        """).Replace("draft: 2026-01-01", "draft: 2026-01-01\nprevious: lost.parley.md", StringComparison.Ordinal));
}
