namespace XenoStore.Simulator.Happenings;

/// <summary>The body of <c>POST /_sim/{shop}/live</c>.</summary>
/// <param name="Rate">Happenings per second; 0: as fast as they are delivered.</param>
/// <param name="Seconds">How long; ignored when there is a count.</param>
/// <param name="Count">Happenings in all; one causes one to four webhooks.</param>
/// <param name="Duplicates">Share of webhooks sent twice, with the same webhook id.</param>
/// <param name="Reordered">Share of webhooks held back until later ones have arrived.</param>
/// <param name="Lost">Share of webhooks never sent.</param>
internal sealed record LiveRequest(
    double Rate = 0, double Seconds = 10, int? Count = null, double Duplicates = 0, double Reordered = 0, double Lost = 0);
