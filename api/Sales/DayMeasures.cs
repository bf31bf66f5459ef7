namespace XenoStore.Api.Sales;

/// <summary>The measures of one of the shop's days.</summary>
public sealed record DayMeasures : Measures
{
    internal DayMeasures(DaySales day, Currency currency)
        : base(new SalesTotals(day.Amounts, day.NewCustomers), currency) => Date = day.Day;

    /// <summary>The day, by the shop's calendar.</summary>
    public DateOnly Date { get; }
}
