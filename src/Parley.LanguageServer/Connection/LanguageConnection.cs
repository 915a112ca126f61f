using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Parley.LanguageServer.Connection;

/// <summary>The JSON-RPC connection to one editor. A fault of ours reaches it as a sentence, never as a stack trace.</summary>
internal sealed class LanguageConnection(IJsonRpcMessageHandler handler, ServerState state) : JsonRpc(handler)
{
    /// <summary>The protocol's messages as JSON: camel case, absent instead of null, and what a message lacks is an error of its sender.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Requests before "initialize" and after "shutdown" are refused; what the protocol calls notifications is then ignored.</summary>
    protected override async ValueTask<JsonRpcMessage> DispatchRequestAsync(JsonRpcRequest request, TargetMethod targetMethod, CancellationToken cancellationToken)
    {
        state.Admit(request.Method!);
        return await base.DispatchRequestAsync(request, targetMethod, cancellationToken).ConfigureAwait(false);
    }

    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception) => exception switch
    {
        LocalRpcException told => new JsonRpcError.ErrorDetail { Code = (JsonRpcErrorCode)told.ErrorCode, Message = told.Message },
        OperationCanceledException => new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.RequestCanceled, Message = "The request was cancelled." },
        JsonException => new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.InvalidParams, Message = $"The parameters of \"{request.Method}\" are not as the protocol has them." },
        _ => new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.InternalError, Message = $"Parley met a fault of its own ({exception.GetType().Name}); the document is not at fault." },
    };
}
