using XenoStore.Simulator.Facts;

namespace XenoStore.Tests.Simulator.Facts;

public class MinorUnitsTests
{
    [Fact]
    public void Left_over_units_go_to_the_first_weights_that_can_bear_them()
    {
        MinorUnits.Spread(100, [1000, 1000, 1000]).ShouldBe([34, 33, 33]);
        MinorUnits.Spread(5, [0, 3, 3]).ShouldBe([0, 3, 2]);
        MinorUnits.Spread(7, [0, 0]).ShouldBe([0, 0]);
        MinorUnits.Spread(500, [100, 200]).ShouldBe([100, 200]);
    }

    [Fact]
    public void Halves_are_rounded_away_from_zero()
    {
        MinorUnits.Round(2.5m).ShouldBe(3);
        MinorUnits.Round(-2.5m).ShouldBe(-3);
    }

    [Theory]
    [InlineData("JPY", 1200, "1200", "1200.0")]
    [InlineData("USD", 2500, "25.00", "25.0")]
    [InlineData("USD", 537, "5.37", "5.37")]
    [InlineData("KWD", 1250, "1.250", "1.25")]
    [InlineData("EUR", -5, "-0.05", "-0.05")]
    public void Money_is_written_as_each_api_writes_it(string currency, long minor, string rest, string graph)
    {
        Currency.Of(currency).RestText(minor).ShouldBe(rest);
        Currency.Of(currency).GraphText(minor).ShouldBe(graph);
    }
}
