using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Parley.LanguageServer.Connection;

/// <summary>Messages with a header that gives their length. One that is no JSON-RPC is answered as the protocol asks, and reading goes on behind it.</summary>
internal sealed class MessageHandler(Stream output, Stream input, IJsonRpcMessageFormatter formatter) : HeaderDelimitedMessageHandler(output, input, formatter)
{
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await base.ReadCoreAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception unread) when (unread is JsonException or UnrecognizedJsonRpcMessageException or InvalidOperationException or FormatException or KeyNotFoundException)
            {
                var code = unread is JsonException ? JsonRpcErrorCode.ParseError : JsonRpcErrorCode.InvalidRequest;
                await WriteAsync(
                    new JsonRpcError
                    {
                        RequestId = RequestId.Null,
                        Error = new JsonRpcError.ErrorDetail { Code = code, Message = "The message is no JSON-RPC 2.0 request." },
                    },
                    cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
