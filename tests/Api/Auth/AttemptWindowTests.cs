using Microsoft.Extensions.Time.Testing;
using XenoStore.Api.Auth;

namespace XenoStore.Tests.Api.Auth;

public sealed class AttemptWindowTests
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch);

    [Fact]
    public void The_fourth_of_three_is_told_how_long_to_wait()
    {
        var window = Three();
        Enter(window, "jane", 3).ShouldAllBe(wait => wait == null);
        _clock.Advance(TimeSpan.FromSeconds(20));
        window.TryEnter("jane").ShouldBe(TimeSpan.FromSeconds(40));
    }

    [Fact]
    public void The_window_slides()
    {
        var window = Three();
        window.TryEnter("jane").ShouldBeNull();
        _clock.Advance(TimeSpan.FromSeconds(50));
        Enter(window, "jane", 2).ShouldAllBe(wait => wait == null);
        _clock.Advance(TimeSpan.FromSeconds(10));
        window.TryEnter("jane").ShouldBeNull();
        window.TryEnter("jane").ShouldBe(TimeSpan.FromSeconds(50));
    }

    [Fact]
    public void Being_turned_away_does_not_prolong_the_wait()
    {
        var window = Three();
        Enter(window, "jane", 10);
        _clock.Advance(TimeSpan.FromSeconds(60));
        window.TryEnter("jane").ShouldBeNull();
    }

    [Fact]
    public void One_key_does_not_pay_for_another()
    {
        var window = Three();
        Enter(window, "jane", 4);
        window.TryEnter("john").ShouldBeNull();
    }

    [Fact]
    public void A_right_try_is_forgiven()
    {
        var window = Three();
        Enter(window, "jane", 3);
        window.Forgive("jane");
        window.TryEnter("jane").ShouldBeNull();
    }

    [Fact]
    public void Keys_without_end_do_not_fill_memory()
    {
        var window = Three();
        for (var i = 0; i < AttemptWindow.MaxKeys + 10; i++)
        {
            window.TryEnter($"key {i}").ShouldBeNull();
        }

        window.Keys.ShouldBeLessThanOrEqualTo(AttemptWindow.MaxKeys);
    }

    private AttemptWindow Three() => new(3, TimeSpan.FromMinutes(1), _clock);

    private static List<TimeSpan?> Enter(AttemptWindow window, string key, int times) => [.. Enumerable.Range(0, times).Select(_ => window.TryEnter(key))];
}
