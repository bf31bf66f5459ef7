namespace XenoStore.Api.Dashboard;

/// <summary>A figure, and the events that were found behind it.</summary>
/// <param name="Stats">What the tenant's memory answered.</param>
/// <param name="Events">What the ledger answered.</param>
/// <param name="Agreement">Whether the two agree.</param>
internal sealed record OpenedFigure(DashboardStats Stats, SaleEventPage Events, FigureAgreement Agreement);
