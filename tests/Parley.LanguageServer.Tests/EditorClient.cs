using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Parley.LanguageServer.Tests;

/// <summary>An editor as the server meets it: a process, and messages over its standard input and output.</summary>
public sealed class EditorClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task _reading;
    private readonly object _gate = new();
    private readonly Dictionary<int, JsonElement> _answers = [];
    private readonly List<JsonElement> _notifications = [];
    private readonly StringBuilder _messages = new();
    private int _lastId;
    private bool _ended;

    private EditorClient(string program)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [program, "lsp", "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_gate)
            {
                _messages.AppendLine(line.Data);
            }
        };
        _process.BeginErrorReadLine();
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>What the server wrote to standard error.</summary>
    public string Messages
    {
        get
        {
            lock (_gate)
            {
                return _messages.ToString();
            }
        }
    }

    /// <param name="program">parley.dll</param>
    public static EditorClient Start(string program) => new(program);

    /// <summary>Starts and says hello.</summary>
    public static async Task<EditorClient> InitialisedAsync(string program)
    {
        var client = Start(program);
        await client.AskAsync("initialize", new { processId = (int?)null, rootUri = (string?)null, capabilities = new { } });
        client.Tell("initialized", new { });
        return client;
    }

    public void Tell(string method, object? parameters) => Send(new { jsonrpc = "2.0", method, @params = parameters });

    /// <summary>Sends a request; its whole answer, with "result" or "error".</summary>
    public async Task<JsonElement> AskWholeAsync(string method, object? parameters)
    {
        var id = Request(method, parameters);
        return await AnswerAsync(id);
    }

    /// <summary>Sends a request; its result.</summary>
    public async Task<JsonElement> AskAsync(string method, object? parameters)
    {
        var answer = await AskWholeAsync(method, parameters);
        return answer.TryGetProperty("result", out var result) ? result : throw new InvalidOperationException($"{method}: {answer}");
    }

    /// <summary>Sends a request and does not wait.</summary>
    public int Request(string method, object? parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        Send(new { jsonrpc = "2.0", id, method, @params = parameters });
        return id;
    }

    public Task<JsonElement> AnswerAsync(int id) =>
        Task.Run(() => Wait($"an answer to request {id}", () => _answers.Remove(id, out var answer) ? answer : (JsonElement?)null));

    /// <summary>Waits for a notification or request of the server; each is given once.</summary>
    public Task<JsonElement> NextAsync(string method, Func<JsonElement, bool> wanted) => Task.Run(() => Wait(method, () =>
    {
        var at = _notifications.FindIndex(n => Method(n) == method && wanted(n.GetProperty("params")));
        if (at < 0)
        {
            return null;
        }

        var found = _notifications[at].GetProperty("params");
        _notifications.RemoveAt(at);
        return (JsonElement?)found;
    }));

    /// <summary>Waits until something is published for a document that is as wanted.</summary>
    public Task<JsonElement> PublishedAsync(string uri, Func<JsonElement, bool> wanted) =>
        NextAsync("textDocument/publishDiagnostics", said => said.GetProperty("uri").GetString() == uri && wanted(said));

    public void Raw(string content) => Write(Encoding.UTF8.GetBytes(content));

    /// <summary>Says good-bye; the exit code.</summary>
    public async Task<int> LeaveAsync()
    {
        await AskWholeAsync("shutdown", null);
        Tell("exit", null);
        return await EndAsync();
    }

    /// <summary>Waits until the process has ended.</summary>
    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void CloseInput() => _process.StandardInput.Close();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static string? Method(JsonElement message) => message.TryGetProperty("method", out var method) ? method.GetString() : null;

    private void Send(object message) => Write(Framed(JsonSerializer.SerializeToUtf8Bytes(message)));

    private static byte[] Framed(byte[] body) => [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")), .. body];

    /// <summary>A message with the header that its length asks for.</summary>
    public static string Framed(string body) => Encoding.UTF8.GetString(Framed(Encoding.UTF8.GetBytes(body)));

    private void Write(byte[] bytes)
    {
        var stream = _process.StandardInput.BaseStream;
        lock (stream)
        {
            stream.Write(bytes);
            stream.Flush();
        }
    }

    private T Wait<T>(string what, Func<T?> found)
        where T : struct
    {
        var deadline = Stopwatch.StartNew();
        lock (_gate)
        {
            while (true)
            {
                if (found() is { } value)
                {
                    return value;
                }

                var left = Patience - deadline.Elapsed;
                if (_ended || left <= TimeSpan.Zero || !Monitor.Wait(_gate, left))
                {
                    throw new TimeoutException($"The server gave no {what}. Last notifications: {string.Join('\n', _notifications.TakeLast(3))}\n{_messages}");
                }
            }
        }
    }

    private async Task ReadAsync()
    {
        var stream = _process.StandardOutput.BaseStream;
        while (await ReadMessageAsync(stream) is { } message)
        {
            lock (_gate)
            {
                if (Method(message) is not null)
                {
                    _notifications.Add(message);
                }
                else
                {
                    _answers[message.GetProperty("id") is { ValueKind: JsonValueKind.Number } id ? id.GetInt32() : 0] = message;
                }

                Monitor.PulseAll(_gate);
            }
        }

        lock (_gate)
        {
            _ended = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>The next message; everything on standard output must be one.</summary>
    private static async Task<JsonElement?> ReadMessageAsync(Stream stream)
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return header.Length == 0 ? null : throw new InvalidDataException($"Standard output holds no message: {header}");
            }

            header.Append((char)one[0]);
        }

        var length = header.ToString().Split("\r\n").Single(l => l.StartsWith("Content-Length: ", StringComparison.Ordinal))["Content-Length: ".Length..];
        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body);
        return JsonDocument.Parse(body).RootElement;
    }
}
