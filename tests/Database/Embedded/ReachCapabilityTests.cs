using XenoStore.Database.Embedded;

namespace XenoStore.Tests.Database.Embedded;

public sealed class ReachCapabilityTests
{
    [Theory]
    [InlineData("000001fffeffffff", "dac_read_search")]
    [InlineData("00000000a80425fb", "dac_override")] // what Docker grants by default
    [InlineData("0000000000000000", null)]
    public void Weakest_one_that_the_host_has_is_chosen(string effective, string? expected) =>
        ReachCapability.Choose(["Name:\tdotnet", "CapPrm:\t000001fffeffffff", $"CapEff:\t{effective}"]).ShouldBe(expected);
}
