using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parley.Monitoring.Reading.Mappings;

/// <summary>Reads YAML into words, lists and maps, and nothing else: no tags, no anchors, no second document.</summary>
internal sealed class YamlTree
{
    private readonly SourceText _source;
    private readonly Parser _parser;

    private YamlTree(SourceText source)
    {
        _source = source;
        _parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>The tree, or what is wrong and where.</summary>
    public static (MappingNode? Node, string? Fault, SourceAnchor At) Read(SourceText source)
    {
        try
        {
            var tree = new YamlTree(source);
            tree._parser.Consume<StreamStart>();
            if (tree._parser.Accept<StreamEnd>(out _))
            {
                return (null, "it is empty", SourceAnchor.WholeFile(source.File));
            }

            tree._parser.Consume<DocumentStart>();
            return (tree.Node(0), null, SourceAnchor.WholeFile(source.File));
        }
        catch (YamlException e)
        {
            return (null, e.InnerException?.Message ?? e.Message, SourceAnchor.AtLine(source.File, Math.Max(1, (int)e.Start.Line)));
        }
        catch (InvalidOperationException)
        {
            // The library's scanner ends so on some words that a control character breaks off.
            return (null, "it holds a character that YAML does not allow", SourceAnchor.WholeFile(source.File));
        }
    }

    private MappingNode Node(int depth)
    {
        var next = _parser.Current;
        if (depth > ReadingLimits.MappingDepth)
        {
            throw new YamlException(next?.Start ?? Mark.Empty, next?.End ?? Mark.Empty, $"it is nested more than {ReadingLimits.MappingDepth} deep");
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new MappingScalar(scalar.Value, AnchorOf(scalar.Start, scalar.End));
        }

        if (_parser.TryConsume<SequenceStart>(out var list))
        {
            var items = new List<MappingNode>();
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Node(depth + 1));
            }

            return new MappingList(items.ToValueList(), AnchorOf(list.Start, list.End));
        }

        if (_parser.TryConsume<MappingStart>(out var map))
        {
            var entries = new List<MappingEntry>();
            while (!_parser.TryConsume<MappingEnd>(out _))
            {
                var key = _parser.Consume<Scalar>();
                entries.Add(new MappingEntry(new MappingScalar(key.Value, AnchorOf(key.Start, key.End)), Node(depth + 1)));
            }

            return new MappingMap(entries.ToValueList(), AnchorOf(map.Start, map.End));
        }

        throw new YamlException(next?.Start ?? Mark.Empty, next?.End ?? Mark.Empty, "it uses an alias, which mappings do not know");
    }

    private SourceAnchor AnchorOf(Mark start, Mark end)
    {
        var length = _source.Text.Length;
        var from = (int)Math.Clamp(start.Index, 0, length);
        return _source.AnchorOf(TextSpan.Between(from, (int)Math.Clamp(end.Index, from, length)));
    }
}
