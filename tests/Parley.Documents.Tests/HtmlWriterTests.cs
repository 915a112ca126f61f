using System.Xml.Linq;
using CsCheck;
using Parley.Documents.Html;

namespace Parley.Documents.Tests;

public class HtmlWriterTests
{
    [Fact]
    public void Text_AnyString_ComesBackAsTheSameText()
    {
        Gen.String.Sample(text =>
        {
            var to = new HtmlWriter();
            to.Write("p", text, ("title", text));
            var read = XElement.Parse(to.ToString(), LoadOptions.PreserveWhitespace);
            Assert.Empty(read.Elements());
            Assert.Equal(Plain(text), read.Value);
            // XML reads line ends and tabs in attributes as blanks.
            Assert.Equal(Plain(text).Replace('\n', ' ').Replace('\t', ' '), read.Attribute("title")!.Value);
        });
    }

    [Theory]
    [InlineData("onclick", "x")]
    [InlineData("OnLoad", "x")]
    [InlineData("style", "color:red")]
    [InlineData("src", "#x")]
    [InlineData("href", "https://example.org")]
    [InlineData("href", "javascript:x")]
    public void Open_AttributeThatCouldRunOrLoad_IsRefused(string name, string value) =>
        Assert.Throws<ArgumentException>(() => new HtmlWriter().Empty("a", (name, value)));

    [Theory]
    [InlineData("script")]
    [InlineData("iframe")]
    [InlineData("img")]
    public void Open_ElementThatCouldRunOrLoad_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(() => new HtmlWriter().Empty(name));

    [Fact]
    public void Of_DifferentEvents_GiveDifferentNames()
    {
        Gen.Select(Gen.String, Gen.String).Sample((a, b) =>
        {
            var (left, right) = (HtmlIds.Of(new EventId(a)), HtmlIds.Of(new EventId(b)));
            Assert.Equal(a == b, left == right);
            Assert.DoesNotContain(left, c => char.IsWhiteSpace(c) || "#%\"'<>&".Contains(c));
        });
    }

    /// <summary>What XML can hold of a text.</summary>
    private static string Plain(string text)
    {
        var plain = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                plain.Append(text[i]).Append(text[++i]);
            }
            else
            {
                plain.Append(System.Xml.XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return plain.ToString();
    }
}
