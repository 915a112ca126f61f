using System.Xml.Linq;

namespace Parley.Documents.Tests.Fixtures;

/// <summary>A report read back as XML, which every report has to be.</summary>
internal sealed class Page
{
    public Page(string html)
    {
        Html = html;
        Root = XDocument.Parse(html, LoadOptions.PreserveWhitespace).Root!;
    }

    public string Html { get; }

    public XElement Root { get; }

    public IEnumerable<XElement> All(string name) => Root.DescendantsAndSelf().Where(e => e.Name.LocalName == name);

    public IEnumerable<XElement> WithClass(string @class) =>
        Root.Descendants().Where(e => ((string?)e.Attribute("class") ?? "").Split(' ').Contains(@class));

    public XElement Id(string id) => Root.Descendants().Single(e => (string?)e.Attribute("id") == id);

    public static string Text(XElement element) => string.Concat(element.DescendantNodes().OfType<XText>().Select(t => t.Value));
}
