using System.Collections.Immutable;
using Npgsql;

namespace XenoStore.Database.Accounts;

/// <summary>Reads rows of <c>tenants</c> and <c>sessions</c>.</summary>
internal static class TenantRows
{
    /// <summary>The ten columns that every query of tenants begins with.</summary>
    public static TenantProfile ReadProfile(NpgsqlDataReader row) => new(
        new TenantId(row.GetInt32(0)),
        row.GetString(1),
        ShopDomain.Parse(row.GetString(2)),
        row.GetString(3),
        row.GetString(4),
        row.Nullable<string>("plan"),
        ConnectionStateText.Read(row.GetString(6)),
        row.GetFieldValue<DateTimeOffset>(7),
        row.Nullable<string>("connection_reason"),
        row.Nullable<DateTimeOffset?>("connection_since"));

    /// <summary>A whole row, its secrets still sealed.</summary>
    public static SealedTenant ReadSealed(NpgsqlDataReader row) => new(
        ReadProfile(row),
        row.Nullable<byte[]>(TenantSecrets.AccessToken),
        row.Nullable<byte[]>(TenantSecrets.ClientSecret),
        row.Nullable<byte[]>(TenantSecrets.PreviousClientSecret),
        row.Nullable<DateTimeOffset?>("previous_client_secret_until"),
        [.. row.GetFieldValue<string[]>(row.GetOrdinal("scopes"))],
        new Coverage(row.Nullable<DateOnly?>("coverage_from"), row.GetBoolean(row.GetOrdinal("coverage_complete"))),
        row.Nullable<string>("connection_reason"));

    /// <summary>Id, user, tenant, end.</summary>
    public static Session ReadSession(NpgsqlDataReader row) =>
        new(row.GetGuid(0), row.GetInt64(1), new TenantId(row.GetInt32(2)), row.GetFieldValue<DateTimeOffset>(3));
}

/// <summary>A row of <c>tenants</c> as it lies in the table.</summary>
internal sealed record SealedTenant(
    TenantProfile Profile,
    byte[]? AccessToken,
    byte[]? ClientSecret,
    byte[]? PreviousClientSecret,
    DateTimeOffset? PreviousClientSecretUntil,
    ImmutableArray<string> Scopes,
    Coverage Coverage,
    string? ConnectionReason);
