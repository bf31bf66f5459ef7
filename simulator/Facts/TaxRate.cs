namespace XenoStore.Simulator.Facts;

/// <summary>One tax of a place: its title on the invoice and its rate (0.19 = 19 %).</summary>
internal sealed record TaxRate(string Title, decimal Rate);
