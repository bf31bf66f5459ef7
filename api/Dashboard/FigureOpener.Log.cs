namespace XenoStore.Api.Dashboard;

internal sealed partial class FigureOpener
{
    [LoggerMessage(Level = LogLevel.Error,
        Message = "Figures disagree: tenant {Tenant}, {Measure} of {Range} at revision {Revision} is {Figure} in memory "
            + "and {Sum} in the ledger (minor units); a recount repairs it")]
    private partial void LogDisagreement(TenantId tenant, Measure measure, DateRange range, long revision, long figure, long sum);
}
