using System.Data.Common;
using System.Net.Sockets;
using XenoStore.Api.Problems;

namespace XenoStore.Tests.Api.Problems;

public sealed class OutageTests
{
    [Fact]
    public void A_refused_connection_deep_below_is_an_outage() =>
        Outage.Is(new InvalidOperationException("activation failed", new Failure(null, false, new SocketException(111)))).ShouldBeTrue();

    [Fact]
    public void A_time_out_is_an_outage() => Outage.Is(new TimeoutException()).ShouldBeTrue();

    [Fact]
    public void A_transient_database_error_is_an_outage() => Outage.Is(new Failure("57P01", true)).ShouldBeTrue();

    [Fact]
    public void A_constraint_that_does_not_hold_is_a_defect() => Outage.Is(new Failure("23505", false)).ShouldBeFalse();

    [Fact]
    public void A_wrong_call_is_a_defect() => Outage.Is(new InvalidOperationException("no", new FormatException())).ShouldBeFalse();

    private sealed class Failure(string? state, bool transient, Exception? inner = null) : DbException("failed", inner)
    {
        public override bool IsTransient => transient;

        public override string? SqlState => state;
    }
}
