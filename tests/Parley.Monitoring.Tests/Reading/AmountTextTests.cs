using Parley.Model.Events;
using Parley.Monitoring.Reading;

namespace Parley.Monitoring.Tests.Reading;

public class AmountTextTests
{
    [Theory]
    [InlineData("75", 75, AmountUnit.Pieces)]
    [InlineData("1,960", 1960, AmountUnit.Pieces)]
    [InlineData("25 %", 25, AmountUnit.PerCent)]
    [InlineData("12.5 per cent", 12.5, AmountUnit.PerCent)]
    [InlineData("30 days", 30, AmountUnit.Days)]
    public void TryRead_WhatEventFilesWrite_ReadsItBack(string text, double value, AmountUnit unit)
    {
        Assert.True(AmountText.TryRead(text, out var amount));
        Assert.Equal(new EventAmount((decimal)value, unit), amount);
        Assert.True(AmountText.TryRead(amount.ToString(), out var again));
        Assert.Equal(amount, again);
    }

    [Theory]
    [InlineData("-3")]
    [InlineData("many")]
    [InlineData("")]
    public void TryRead_NoAmount_Fails(string text) => Assert.False(AmountText.TryRead(text, out _));
}
