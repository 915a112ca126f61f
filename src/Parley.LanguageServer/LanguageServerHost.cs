using Parley.LanguageServer.Connection;
using Parley.LanguageServer.Documents;
using Parley.LanguageServer.Handlers;
using Parley.LanguageServer.Publishing;
using StreamJsonRpc;

namespace Parley.LanguageServer;

/// <summary>A language server for agreements: speaks the Language Server Protocol 3.17 with one editor over two streams.</summary>
public static class LanguageServerHost
{
    /// <summary>Answers until the editor says "exit" or its stream ends.</summary>
    /// <param name="version">Of the program, as editors show it.</param>
    /// <param name="pages">The folder of the pages of codes, or null where it is not at hand.</param>
    /// <returns>The exit code that the protocol asks for: 0 after an orderly shutdown, else 1.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, string version, string? pages)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var state = new ServerState();

        // None of these is disposed: that would wait for the next byte of an editor that has said good-bye.
#pragma warning disable CA2000
        var formatter = new SystemTextJsonFormatter { JsonSerializerOptions = LanguageConnection.Json };
        var connection = new LanguageConnection(new MessageHandler(output, input, formatter), state) { CancelLocallyInvokedMethodsWhenConnectionIsClosed = true };
#pragma warning restore CA2000
        var documents = new OpenDocuments();
        var mapper = new FindingMapper(pages);
        var publisher = new FindingsPublisher(mapper, p => connection.NotifyWithParameterObjectAsync("textDocument/publishDiagnostics", p));
        object[] handlers =
        [
            new LifecycleHandler(state, version, () => connection),
            new SynchronisingHandler(documents, publisher),
            new CompletionHandler(documents),
            new HoverHandler(documents),
            new NavigationHandler(documents),
            new RenameHandler(documents),
            new CodeActionHandler(documents, mapper),
            new FormattingHandler(documents),
            new OutlineHandler(documents),
            new SemanticTokensHandler(documents),
        ];
        foreach (var target in handlers)
        {
            connection.AddLocalRpcTarget(target, new JsonRpcTargetOptions { AllowNonPublicInvocation = false });
        }

        connection.StartListening();
        try
        {
            await (await Task.WhenAny(connection.Completion, state.Exited).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (Exception ended) when (ended is IOException or ConnectionLostException or BadRpcHeaderException or ObjectDisposedException)
        {
            // The editor has gone, or sends what is no message at all; there is nobody to tell.
        }

        return state.ExitCode;
    }
}
