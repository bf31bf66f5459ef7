namespace XenoStore.Simulator.Webhooks;

/// <param name="Status">HTTP status; null when no answer came.</param>
/// <param name="Error">Why no answer came.</param>
internal sealed record DeliveryAttempt(DateTimeOffset At, int? Status, string? Error)
{
    public bool Acknowledged => Status is >= 200 and < 300;
}
