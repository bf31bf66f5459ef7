namespace XenoStore.Api.Dashboard;

/// <summary>A figure, and the events that were found behind it.</summary>
/// <param name="Stats">What the tenant's memory answered.</param>
/// <param name="Events">What the ledger answered.</param>
/// <param name="Agreement">Whether the two agree.</param>
internal sealed record OpenedFigure(DashboardStats Stats, SaleEventPage Events, FigureAgreement Agreement);

/// <summary>How a figure compares with the sum of the events behind it.</summary>
internal enum FigureAgreement
{
    /// <summary>Equal to the minor unit.</summary>
    Equal = 0,

    /// <summary>Orders came in all the while, so that no moment showed both at one revision; or only some of the events were asked for.</summary>
    NotCompared = 1,

    /// <summary>Different at one standing revision: a defect of ours.</summary>
    Different = 2,
}
