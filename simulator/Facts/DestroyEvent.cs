namespace XenoStore.Simulator.Facts;

/// <param name="SubjectType"><c>ORDER</c>, <c>CUSTOMER</c> or <c>PRODUCT</c>.</param>
internal sealed record DestroyEvent(long Id, string SubjectType, long SubjectId, DateTimeOffset At);
