using Microsoft.Extensions.Time.Testing;
using XenoStore.Grains.Insights;

namespace XenoStore.Tests.Pure.Insights;

public class AnswerCaches
{
    private readonly FakeTimeProvider _clock = new();
    private readonly AnswerCache _cache;
    private int _asked;

    public AnswerCaches() => _cache = new AnswerCache(_clock);

    [Fact]
    public async Task An_equal_question_at_the_same_revision_is_asked_once()
    {
        (await Ask("customers", revision: 7)).ShouldBe(1);
        (await Ask("customers", revision: 7)).ShouldBe(1);
        (await Ask("products", revision: 7)).ShouldBe(2);
    }

    [Fact]
    public async Task A_new_revision_asks_again()
    {
        await Ask("customers", revision: 7);

        (await Ask("customers", revision: 8)).ShouldBe(2);
    }

    [Fact]
    public async Task After_half_a_minute_a_name_may_have_changed()
    {
        await Ask("customers", revision: 7);

        _clock.Advance(TimeSpan.FromSeconds(29));
        (await Ask("customers", revision: 7)).ShouldBe(1);
        _clock.Advance(TimeSpan.FromSeconds(1));
        (await Ask("customers", revision: 7)).ShouldBe(2);
    }

    [Fact]
    public async Task The_least_recently_used_answer_goes_first()
    {
        for (var question = 0; question < AnswerCache.Capacity; question++)
        {
            await Ask(question, revision: 1);
        }

        await Ask(0, revision: 1); // used again
        await Ask("one too many", revision: 1);

        var asked = _asked;
        await Ask(0, revision: 1);
        _asked.ShouldBe(asked);
        await Ask(1, revision: 1);
        _asked.ShouldBe(asked + 1);
    }

    [Fact]
    public async Task A_failure_is_not_remembered()
    {
        await Should.ThrowAsync<TimeoutException>(() => _cache.AnswerAsync<int>("customers", 7, () => throw new TimeoutException()));

        (await Ask("customers", revision: 7)).ShouldBe(1);
    }

    private Task<int> Ask(object question, long revision) => _cache.AnswerAsync(question, revision, () => Task.FromResult(++_asked));
}
