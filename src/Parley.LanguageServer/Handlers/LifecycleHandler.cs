using Parley.LanguageServer.Connection;
using Parley.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Parley.LanguageServer.Handlers;

/// <summary>Beginning and end of the conversation.</summary>
internal sealed class LifecycleHandler(ServerState state, string version, Func<JsonRpc> connection)
{
    private bool _registersWatchers;

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams parameters)
    {
        state.Initialize();
        _registersWatchers = parameters.Has("workspace.didChangeWatchedFiles.dynamicRegistration");
        return new InitializeResult(new ServerCapabilities(), new ServerInfo("parley", version));
    }

    [JsonRpcMethod("initialized", UseSingleObjectParameterDeserialization = true)]
    public void Initialized(object? _ = null)
    {
        if (_registersWatchers)
        {
            // The editor watches the files that draw places and maps events, and says when they change.
            var watchers = new { watchers = new[] { new { globPattern = "**/*.geojson" }, new { globPattern = "**/*.parley.md" } } };
            var registration = new { id = "parley-files", method = "workspace/didChangeWatchedFiles", registerOptions = watchers };
            _ = connection().InvokeWithParameterObjectAsync("client/registerCapability", new { registrations = new[] { registration } });
        }
    }

    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        state.ShutDown();
        return null;
    }

    [JsonRpcMethod("exit")]
    public void Exit() => state.Exit();
}
