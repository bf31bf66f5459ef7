namespace XenoStore.Simulator.Webhooks;

/// <summary>One webhook to one address. Retries and duplicates are the same delivery: same payload, same webhook id.</summary>
internal sealed class Delivery
{
    private readonly Lock _gate = new();
    private readonly List<DeliveryAttempt> _attempts = [];
    private readonly TaskCompletionSource _tried = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DeliveryState _state;

    public required string WebhookId { get; init; }

    /// <summary>Shared by all deliveries of one happening.</summary>
    public required string EventId { get; init; }

    public required string Topic { get; init; }

    public required string Shop { get; init; }

    public required string ClientSecret { get; init; }

    public required Uri Url { get; init; }

    public required DateTimeOffset TriggeredAt { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The API subscription it belongs to; null for a target set on the simulator.</summary>
    public long? SubscriptionId { get; init; }

    public DeliveryState State
    {
        get
        {
            lock (_gate)
            {
                return _state;
            }
        }

        set
        {
            lock (_gate)
            {
                // A duplicate may fail after its twin was acknowledged.
                _state = _state == DeliveryState.Acknowledged ? _state : value;
            }
        }
    }

    public IReadOnlyList<DeliveryAttempt> Attempts
    {
        get
        {
            lock (_gate)
            {
                return [.. _attempts];
            }
        }
    }

    /// <summary>Completes with the first attempt, whatever its outcome.</summary>
    public Task Tried => _tried.Task;

    public void Record(DeliveryAttempt attempt)
    {
        lock (_gate)
        {
            _attempts.Add(attempt);
        }

        _tried.TrySetResult();
    }
}
