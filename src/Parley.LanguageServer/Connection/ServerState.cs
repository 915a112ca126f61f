using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Parley.LanguageServer.Connection;

/// <summary>How far the conversation is: before "initialize", in use, or told to shut down.</summary>
internal sealed class ServerState
{
    private const int ServerNotInitialized = -32002;

    private readonly TaskCompletionSource _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _initialized;
    private volatile bool _shutDown;

    /// <summary>0 after an orderly "shutdown", else 1, as the protocol asks of the process.</summary>
    public int ExitCode => _shutDown ? 0 : 1;

    /// <summary>Ends when the editor says "exit".</summary>
    public Task Exited => _exited.Task;

    public void Exit() => _exited.TrySetResult();

    public void Initialize() => _initialized = true;

    public void ShutDown() => _shutDown = true;

    /// <exception cref="LocalRpcException">The message may not be sent now.</exception>
    public void Admit(string method)
    {
        if (method == "exit")
        {
            return;
        }

        if (_shutDown || method == "initialize" && _initialized)
        {
            throw new LocalRpcException(_shutDown ? "The server has been told to shut down." : "The server is initialized already.") { ErrorCode = (int)JsonRpcErrorCode.InvalidRequest };
        }

        if (!_initialized && method != "initialize")
        {
            throw new LocalRpcException("The first request must be \"initialize\".") { ErrorCode = ServerNotInitialized };
        }
    }
}
