using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using XenoStore.Database.Accounts;
using XenoStore.Database.Ledger;
using XenoStore.Grains.Ledger;

namespace XenoStore.Grains.Tenants;

/// <summary>
/// A shop's row and its days, in memory. The rows are the truth: what this grain knows is read at activation, told by the writer after
/// each commit, and read again now and then, so that a lost message costs freshness and nothing else.
/// </summary>
public sealed partial class TenantGrain(ITenantStore tenants, DailySalesTable dailySales, TimeProvider clock, ILogger<TenantGrain> logger)
    : Grain, ITenantGrain
{
    /// <summary>Shorter than any caller's patience: a wait that died with its silo is missed, and asked again elsewhere, within seconds.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan RereadPeriod = TimeSpan.FromMinutes(1);

    private readonly RunningTotals _totals = new();
    private readonly ChangeSignal _changed = new();
    private TenantRecord? _record;
    private ShopCalendar? _calendar;
    private Coverage _coverage = new(From: null, Complete: false);
    private long _syncRevision;
    private bool _owesRederivation;

    private TenantId Id => GrainKeys.TenantOf(this.GetPrimaryKeyString());

    private TenantRecord Record => Find() ?? throw new InvalidOperationException($"There is no tenant {Id}.");

    private ShopCalendar Calendar => _calendar ??= ShopCalendar.Of(Record.Profile.TimeZone);

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await ReloadAsync(cancellationToken);
        if (_record is null)
        {
            return;
        }

        _coverage = _record.Coverage;
        _syncRevision = clock.GetUtcNow().ToUnixTimeMilliseconds();
        _totals.Load(await dailySales.LoadAsync(Id, cancellationToken));
        this.RegisterGrainTimer(CatchUpAsync, new GrainTimerCreationOptions(RereadPeriod, RereadPeriod) { Interleave = true });
    }

    /// <inheritdoc/>
    public Task<TenantProfile?> Profile() => Task.FromResult(Find()?.Profile);

    /// <inheritdoc/>
    public Task<DashboardStats> Stats(DateRange? range, Comparison comparison)
    {
        var now = clock.GetUtcNow();
        var today = Calendar.DayOf(now);
        var asked = range ?? DateRange.LastSixMonths(today);
        var compared = comparison switch
        {
            Comparison.Previous => asked.Previous(),
            Comparison.Year => asked.YearBefore(),
            _ => (DateRange?)null,
        };

        return Task.FromResult(new DashboardStats(
            Record.Profile,
            today,
            now,
            _totals.Revision,
            _coverage,
            _totals.Series(asked),
            compared is { } other ? _totals.Series(other) : null,
            _totals.OrdersByStatus(asked)));
    }

    /// <inheritdoc/>
    public Task<long> Revision() => Task.FromResult(_totals.Revision);

    /// <inheritdoc/>
    public Task Apply(ImmutableArray<DaySales> cells)
    {
        if (_totals.Apply(cells))
        {
            _changed.Raise();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<TenantChange> WaitForChange(long afterRevision, long afterSyncRevision, CancellationToken cancellationToken)
    {
        if (_totals.Revision <= afterRevision && _syncRevision <= afterSyncRevision)
        {
            await _changed.WaitAsync(LongestWait, clock, cancellationToken);
        }

        return new TenantChange(_totals.Revision, _syncRevision, _totals.ChangedAfter(afterRevision));
    }

    /// <inheritdoc/>
    public Task<WebhookKeys?> WebhookKeys()
    {
        if (Find() is not { } record)
        {
            return Task.FromResult<WebhookKeys?>(null);
        }

        var previous = record.PreviousClientSecretUntil > clock.GetUtcNow() ? record.PreviousClientSecret : null;
        return Task.FromResult<WebhookKeys?>(new WebhookKeys(Id, record.Profile.State, record.ClientSecret, previous));
    }

    /// <inheritdoc/>
    public Task<ShopCredentials?> Credentials()
    {
        var usable = Find() is { AccessToken: { } token, Profile: { State: ConnectionState.Connected or ConnectionState.Frozen } profile }
            ? new ShopCredentials(profile.Domain, token)
            : null;
        return Task.FromResult(usable);
    }

    /// <inheritdoc/>
    public async Task SetConnection(ConnectionState state, string? reason, CancellationToken cancellationToken)
    {
        LogConnection(Id, Record.Profile.State, state, reason);
        await Write(tenants.SetConnectionAsync(Id, state, reason, clock.GetUtcNow(), cancellationToken));
        await ReloadAsync(cancellationToken);
        RaiseSyncRevision();
    }

    /// <inheritdoc/>
    public async Task UpdateShop(ShopInfo info, CancellationToken cancellationToken)
    {
        var before = Record.Profile;
        var moved = ShopCalendar.Of(info.TimeZone).TimeZone != before.TimeZone;
        await Write(tenants.UpdateShopAsync(Id, info with { Currency = KeptCurrency(info.Currency) }, cancellationToken));
        await ReloadAsync(cancellationToken);
        RaiseSyncRevision();
        if (moved)
        {
            LogMoved(Id, before.TimeZone, info.TimeZone);
            _owesRederivation = true;
            await PayRederivationAsync();
        }
    }

    /// <inheritdoc/>
    public async Task SetCoverage(Coverage coverage, CancellationToken cancellationToken)
    {
        await Write(tenants.SetCoverageAsync(Id, coverage, cancellationToken));
        _coverage = coverage;
        RaiseSyncRevision();
    }

    /// <inheritdoc/>
    public Task NoteSyncChange()
    {
        RaiseSyncRevision();
        return Task.CompletedTask;
    }

    /// <summary>The tenant's row. One that does not exist may be created at any time: this activation must not go on denying it.</summary>
    private TenantRecord? Find()
    {
        if (_record is null)
        {
            DeactivateOnIdle();
        }

        return _record;
    }

    /// <summary>Counted from the clock, so that it rises over restarts as well: a listener may come back with an old one.</summary>
    private void RaiseSyncRevision()
    {
        _syncRevision = Math.Max(_syncRevision + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());
        _changed.Raise();
    }

    private async Task ReloadAsync(CancellationToken cancellationToken)
    {
        _record = await tenants.LoadAsync(Id, cancellationToken);
        _calendar = null;
    }

    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        await Apply(await dailySales.LoadNewerAsync(Id, [.. _totals.Cells], cancellationToken));
        await PayRederivationAsync();
    }

    /// <summary>Figures of two currencies cannot be added: once there are any, the shop keeps the currency they are in.</summary>
    private string KeptCurrency(string currency)
    {
        if (currency == Record.Profile.Currency || _totals.Revision == 0)
        {
            return currency;
        }

        LogCurrencyChanged(Id, Record.Profile.Currency, currency);
        return Record.Profile.Currency;
    }

    /// <summary>Tried again with every look at the days until the sync has taken it: the zone is stored, so nobody else would ask.</summary>
    private async Task PayRederivationAsync()
    {
        if (!_owesRederivation)
        {
            return;
        }

        try
        {
            await GrainFactory.GetGrain<ISyncGrain>(GrainKeys.Sync(Id)).Rederive(CancellationToken.None);
            _owesRederivation = false;
        }
        catch (Exception failure)
        {
            LogRederivationNotStarted(Id, failure);
        }
    }

    private async Task Write(Task write)
    {
        try
        {
            await write;
        }
        catch (Exception failure)
        {
            LogWriteFailed(Id, failure);
            DeactivateOnIdle();
            throw;
        }
    }
}
