using Npgsql;
using NpgsqlTypes;

namespace XenoStore.Database.Ledger;

/// <summary>
/// A statement over <c>unnest($1, $2, …)</c>. The arrays are made from one list of rows, so they are of one length; PostgreSQL would fill up
/// shorter ones with nulls and say nothing.
/// </summary>
internal sealed class UnnestCommand<TRow>(string sql, IReadOnlyList<TRow> rows)
{
    private readonly NpgsqlBatchCommand command = new(sql);

    public static implicit operator NpgsqlBatchCommand(UnnestCommand<TRow> unnest) => unnest.command;

    public UnnestCommand<TRow> Int<T>(Func<TRow, T> value) => Column(NpgsqlDbType.Integer, value);

    public UnnestCommand<TRow> Smallint<T>(Func<TRow, T> value) => Column(NpgsqlDbType.Smallint, value);

    public UnnestCommand<TRow> Bigint<T>(Func<TRow, T> value) => Column(NpgsqlDbType.Bigint, value);

    public UnnestCommand<TRow> Bool<T>(Func<TRow, T> value) => Column(NpgsqlDbType.Boolean, value);

    public UnnestCommand<TRow> Date<T>(Func<TRow, T> value) => Column(NpgsqlDbType.Date, value);

    /// <summary>UTC.</summary>
    public UnnestCommand<TRow> Instant(Func<TRow, DateTime?> value) => Column(NpgsqlDbType.TimestampTz, value);

    public UnnestCommand<TRow> Text(Func<TRow, string?> value) => Column(NpgsqlDbType.Text, row => StoredText.Of(value(row)));

    public UnnestCommand<TRow> Bytes(Func<TRow, byte[]?> value) => Column(NpgsqlDbType.Bytea, value);

    /// <summary>The ledger's eleven columns, in the order in which every table has them.</summary>
    public UnnestCommand<TRow> Amounts(Func<TRow, LedgerAmounts> value) =>
        Bigint(row => value(row).GrossSales).Bigint(row => value(row).Discounts).Bigint(row => value(row).Returns)
            .Bigint(row => value(row).Shipping).Bigint(row => value(row).Taxes).Bigint(row => value(row).Duties)
            .Bigint(row => value(row).Fees).Bigint(row => value(row).Adjustments).Bigint(row => value(row).Orders)
            .Bigint(row => value(row).Units).Bigint(row => value(row).ReturnedUnits);

    private UnnestCommand<TRow> Column<T>(NpgsqlDbType type, Func<TRow, T> value)
    {
        var values = new T[rows.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = value(rows[i]);
        }

        command.Parameters.Add(new NpgsqlParameter<T[]> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type });
        return this;
    }
}
