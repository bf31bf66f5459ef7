using XenoStore.Database.Engine;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Engine;

public sealed class GrainStateTableTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private static readonly byte[] Payload = [1, 2, 3];

    private readonly GrainStateTable table = new(postgres.Writer);
    private readonly string key = Guid.NewGuid().ToString("n");

    [Fact]
    public async Task What_never_was_reads_as_null() => (await ReadAsync()).ShouldBeNull();

    [Fact]
    public async Task Write_returns_the_version_that_the_next_one_must_expect()
    {
        (await WriteAsync(Payload, null)).ShouldBe(1);
        (await WriteAsync([4], 1)).ShouldBe(2);

        var row = (await ReadAsync())!;
        row.Version.ShouldBe(2);
        row.Payload.ShouldBe([4]);
    }

    [Fact]
    public async Task Of_eight_first_writers_one_wins()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => WriteAsync([(byte)i], null)));
        results.Count(version => version == 1).ShouldBe(1);
        results.Count(version => version is null).ShouldBe(7);
        (await ReadAsync())!.Payload.ShouldBe([(byte)Array.IndexOf(results, 1)]);
    }

    [Fact]
    public async Task Of_eight_who_saw_the_same_version_one_wins()
    {
        await WriteAsync(Payload, null);
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => WriteAsync([(byte)i], 1)));
        results.Count(version => version == 2).ShouldBe(1);
        results.Count(version => version is null).ShouldBe(7);
    }

    [Fact]
    public async Task Cleared_row_keeps_counting_so_that_no_old_version_fits_again()
    {
        await WriteAsync(Payload, null);
        (await table.ClearAsync("state", key, 1, default)).ShouldBe(2);

        (await ReadAsync()).ShouldBe(new GrainStateRow(null, 2));
        (await WriteAsync([9], 1)).ShouldBeNull();
        (await WriteAsync([9], null)).ShouldBeNull();
        (await WriteAsync([9], 2)).ShouldBe(3);
    }

    [Fact]
    public async Task States_of_one_grain_do_not_mix()
    {
        await WriteAsync(Payload, null);
        (await table.ReadAsync("other", key, default)).ShouldBeNull();
    }

    private Task<GrainStateRow?> ReadAsync() => table.ReadAsync("state", key, default);

    private Task<int?> WriteAsync(byte[] payload, int? expected) => table.WriteAsync("state", key, payload, expected, default);
}
