using System.Collections.Immutable;

namespace XenoStore;

/// <summary>A number of the dashboard that can be opened.</summary>
public enum Measure
{
    /// <summary>Gross sales.</summary>
    GrossSales = 1,
    /// <summary>Discounts (negative).</summary>
    Discounts = 2,
    /// <summary>Returns (negative).</summary>
    Returns = 3,
    /// <summary>Net sales.</summary>
    NetSales = 4,
    /// <summary>Shipping.</summary>
    Shipping = 5,
    /// <summary>Taxes.</summary>
    Taxes = 6,
    /// <summary>Total sales.</summary>
    TotalSales = 7,
    /// <summary>Orders: a count, not money.</summary>
    Orders = 8,
    /// <summary>Units ordered: a count.</summary>
    UnitsSold = 9,
    /// <summary>Refund discrepancies: beside total sales.</summary>
    Adjustments = 10,
}

/// <summary>A row of the ledger with what a person needs to know it by.</summary>
/// <param name="OrderId">Its order.</param>
/// <param name="OrderName">Such as <c>#1001</c>.</param>
/// <param name="Title">The line's title; null for a row of the whole order.</param>
/// <param name="Customer">Null for guests.</param>
/// <param name="Event">The event.</param>
/// <param name="Value">What it adds to the asked measure: minor units, or a count.</param>
/// <param name="Status">The status of its order now.</param>
[GenerateSerializer, Immutable, Alias("xeno.sale-event-row")]
public sealed record SaleEventRow(
    [property: Id(0)] long OrderId,
    [property: Id(1)] string OrderName,
    [property: Id(2)] string? Title,
    [property: Id(3)] NamedCustomer? Customer,
    [property: Id(4)] SaleEvent Event,
    [property: Id(5)] long Value,
    [property: Id(6)] FinancialStatus Status);

/// <summary>The events behind a number: those whose value is not zero.</summary>
/// <param name="Rows">The page.</param>
/// <param name="NextCursor">For the next page, or null.</param>
/// <param name="Count">All matching events.</param>
/// <param name="Sum">Sum of all matching events: equal to the number that was opened, which the server asserts.</param>
[GenerateSerializer, Immutable, Alias("xeno.sale-event-page")]
public sealed record SaleEventPage(
    [property: Id(0)] ImmutableArray<SaleEventRow> Rows,
    [property: Id(1)] string? NextCursor,
    [property: Id(2)] long Count,
    [property: Id(3)] long Sum);

/// <summary>What the events behind a number add to each day.</summary>
/// <param name="Days">Oldest first; days without an event are left out.</param>
[GenerateSerializer, Immutable, Alias("xeno.sale-event-days")]
public sealed record SaleEventDays([property: Id(0)] ImmutableArray<DayValue> Days);

/// <summary>One day of a measure.</summary>
/// <param name="Day">The shop's date.</param>
/// <param name="Value">Minor units, or a count.</param>
[GenerateSerializer, Immutable, Alias("xeno.day-value")]
public sealed record DayValue([property: Id(0)] DateOnly Day, [property: Id(1)] long Value);
