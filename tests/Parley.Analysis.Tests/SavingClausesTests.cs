namespace Parley.Analysis.Tests;

public class SavingClausesTests
{
    private const string Fire = "1.1 Neither Party shall open fire.\n1.2 Russia shall withdraw its forces by 1 May 2026.\n1.3 Ukraine shall notify Russia by 1 May 2026.\n";

    [Theory]
    [InlineData("1.4 Nothing in this agreement impairs the right of self-defence.", "1.4 puts \"the right of self-defence\" before this agreement, and so reaches the prohibition in 1.1 and the duty in 1.2;")]
    [InlineData("1.4 Nothing in 1.1 shall be construed as impairing the inherent right of self-defence.", "1.4 puts \"the inherent right of self-defence\" before 1.1, and so reaches the prohibition in 1.1;")]
    [InlineData("1.4 Nothing in 1.3 affects the rights of the owners.", null)]
    [InlineData("1.4 Nothing in this agreement impairs the right of self-defence.\n1.5 The Mission shall determine whether self-defence was called for within 2 days.", null)]
    [InlineData("1.4 Nothing in this agreement impairs the right of self-defence.\n1.5 Despite 1.4, neither Party shall lay mines.", "1.4 puts \"the right of self-defence\" before this agreement, and so reaches the prohibition in 1.1 and the duty in 1.2;")]
    [InlineData("1.4 Nothing in this agreement prevents Ukraine from opening fire across the border.", "1.4 puts what Ukraine may do (\"opening fire across the border\") before this agreement, and so reaches the prohibition in 1.1;")]
    [InlineData("1.4 Nothing in 1.1 prevents Ukraine from opening fire across the border.", null)]
    [InlineData("1.4 Nothing in this agreement prevents Ukraine from building a road.", null)]
    public void Run_OnAClause_SaysWhatItReaches(string clause, string? message)
    {
        var findings = Check.For("PL3304", $"## Article 1. Peace\n{Fire}{clause}");
        Assert.Equal(message is null ? 0 : 1, findings.Count);
        Assert.All(findings, f => Assert.StartsWith(message!, f.Message, StringComparison.Ordinal));
    }
}
