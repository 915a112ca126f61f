using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Parley.Cli.Tests;

/// <summary><c>parley test</c> as its users meet it.</summary>
public sealed class TestCommandTests : IDisposable
{
    private const string Passing = """

        ## Scenarios
        ### Released in time
        - Given the agreement enters into force on 2026-01-15.
        - When Russia has released all prisoners on 2026-02-01.
        - Then 1.1 is fulfilled in time.

        """;

    private const string Failing = """
        ### Nobody is released
        - Given the agreement enters into force on 2026-01-15.
        - When Ukraine has released all prisoners on 2026-02-01.
        - And nothing else happens until 2026-02-15.
        - Then nothing is overdue.
        - And 1.2 is fulfilled.

        ### Half a step
        - Given the agreement enters into force on 2026-01-15.
        - When Russia thinks about it.
        - Then 1.1 is overdue.

        """;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Test_ScenariosThatHold_EndsWithNothingFound()
    {
        var path = _scratch.Write("good.parley.md", Samples.Clean + Passing);
        var outcome = ParleyProcess.Run("test", path).Ends(0);
        Assert.Contains("passed  Released in time", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 scenario: 1 passed, 0 failed.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("1 scenario.", ParleyProcess.Run("check", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_ScenarioThatFails_ShowsTheStepTheStateAndTheEvents()
    {
        var path = _scratch.Write("bad.parley.md", Samples.Clean + Passing + Failing);
        var lines = ParleyProcess.Run("test", path).Ends(1).Output;
        Assert.Contains("FAILED  Nobody is released", lines, StringComparison.Ordinal);
        Assert.Contains("| - Then nothing is overdue.", lines, StringComparison.Ordinal);
        Assert.Contains("1.1 (Russia) is overdue. It was due by 2026-02-14, and nothing that is known performs it.", lines, StringComparison.Ordinal);
        Assert.Contains("PL1080", lines, StringComparison.Ordinal);
        Assert.Contains("1 step not reached", lines, StringComparison.Ordinal);
        Assert.EndsWith("3 scenarios: 1 passed, 2 failed.\n", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_WithAFilter_RunsOnlyThose()
    {
        var path = _scratch.Write("bad.parley.md", Samples.Clean + Passing + Failing);
        Assert.Contains("1 scenario: 1 passed", ParleyProcess.Run("test", path, "--filter", "in TIME").Ends(0).Output, StringComparison.Ordinal);
        Assert.Contains("No scenario", ParleyProcess.Run("test", path, "--filter", "no such name").Ends(1).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_OfAFolder_RunsAllAgreementsInIt()
    {
        _scratch.Write("good.parley.md", Samples.Clean + Passing);
        _scratch.Write("plain.parley.md", Samples.Clean);
        Assert.Contains("1 scenario: 1 passed", ParleyProcess.Run("test", _scratch.Folder).Ends(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_MisusedOrWithoutFile_SaysSo()
    {
        ParleyProcess.Run("test").Ends(2);
        ParleyProcess.Run("test", "x.parley.md", "--format", "xml").Ends(2);
        ParleyProcess.Run("test", _scratch.PathOf("none.parley.md")).Ends(3);
    }

    [Fact]
    public void Test_EventFile_IsReadBesideTheAgreement()
    {
        _scratch.Write("e.ndjson", """{"id":"e-1","when":"2026-02-01","act":"release","stage":"completed","actor":"Russia","object":"all prisoners","known":"2026-02-01","established":"observed","source":"x"}""" + "\n");
        var story = """

            ## Scenarios
            ### From a file
            - Given the agreement enters into force on 2026-01-15.
            - And a file of events ["e"](e.ndjson).
            - Then 1.1 is fulfilled in time.

            ### From no file
            - Given a file of events ["f"](f.ndjson).
            - Then 1.1 is waiting.

            """;
        var output = ParleyProcess.RunIn(_scratch.Folder, "test", Path.GetFileName(_scratch.Write("a.parley.md", Samples.Clean + story))).Ends(1).Output;
        Assert.Contains("passed  From a file", output, StringComparison.Ordinal);
        Assert.Contains("There is no file \"f.ndjson\".", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfFailedScenarios_NamesStatesAndEvents()
    {
        var path = _scratch.Write("bad.parley.md", Samples.Clean + Passing + Failing);
        var json = ParleyProcess.Run("test", path, "--format", "json").Ends(1).Json;
        Assert.Equal((1, 2), (json.GetProperty("passed").GetInt32(), json.GetProperty("failed").GetInt32()));
        var steps = json.GetProperty("scenarios")[1].GetProperty("steps");
        Assert.Equal("passed", steps[0].GetProperty("outcome").GetString());
        Assert.Equal(("failed", "yes", "no"), (steps[3].GetProperty("outcome").GetString(), steps[3].GetProperty("expected").GetString(), steps[3].GetProperty("reached").GetString()));
        Assert.NotEmpty(steps[3].GetProperty("states").EnumerateArray());
        Assert.Equal("notReached", json.GetProperty("scenarios")[2].GetProperty("steps")[2].GetProperty("outcome").GetString());
    }

    [Fact]
    public void JUnit_OfScenarios_IsValidAndCounts()
    {
        var path = _scratch.Write("bad.parley.md", Samples.Clean + Passing + Failing);
        var file = _scratch.PathOf("out/report.xml");
        Assert.Equal("3 scenarios: 1 passed, 2 failed.\n", ParleyProcess.Run("test", path, "--format", "junit", "-o", file).Ends(1).Output);
        var document = XDocument.Load(file);
        var schemas = new XmlSchemaSet();
        schemas.Add(null, XmlReader.Create(new StringReader(Schema)));
        document.Validate(schemas, (_, e) => Assert.Fail(e.Message));
        var suite = Assert.Single(document.Root!.Elements("testsuite"));
        Assert.Equal(("3", "1", "1"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("errors")!.Value));
        Assert.Equal(["Released in time", "Nobody is released", "Half a step"], suite.Elements("testcase").Select(c => c.Attribute("name")!.Value));
        Assert.Contains("1.1 (Russia) is overdue", suite.Descendants("failure").Single().Value, StringComparison.Ordinal);
    }

    /// <summary>What build servers accept: suites of cases, each with at most one failure or error; counts and names are required.</summary>
    private const string Schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:attributeGroup name="counts">
            <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="errors" type="xs:nonNegativeInteger"/>
          </xs:attributeGroup>
          <xs:complexType name="problem" mixed="true">
            <xs:attribute name="message" type="xs:string"/>
            <xs:attribute name="type" type="xs:string" use="required"/>
          </xs:complexType>
          <xs:element name="testsuites">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="testsuite" minOccurs="0" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:sequence>
                      <xs:element name="testcase" minOccurs="0" maxOccurs="unbounded">
                        <xs:complexType>
                          <xs:choice minOccurs="0">
                            <xs:element name="failure" type="problem"/>
                            <xs:element name="error" type="problem"/>
                          </xs:choice>
                          <xs:attribute name="name" type="xs:string" use="required"/>
                          <xs:attribute name="classname" type="xs:string" use="required"/>
                        </xs:complexType>
                      </xs:element>
                    </xs:sequence>
                    <xs:attribute name="name" type="xs:string" use="required"/>
                    <xs:attributeGroup ref="counts"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attributeGroup ref="counts"/>
            </xs:complexType>
          </xs:element>
        </xs:schema>
        """;
}
