using Parley.Documents.Tests.Fixtures;

namespace Parley.Documents.Tests;

public class LookTests
{
    [Fact]
    public void Write_TheDemo_IsThere()
    {
        File.WriteAllText("/tmp/demo.html", ComplianceReport.Write(Demo.Report()));
        File.WriteAllText("/tmp/demo10k.html", ComplianceReport.Write(Demo.Report(10_000)));
        File.WriteAllText("/tmp/findings.txt", string.Join('\n', Demo.Compile().Diagnostics));
    }
}
