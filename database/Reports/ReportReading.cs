using System.Globalization;
using Npgsql;
using XenoStore.Database.Ledger;

namespace XenoStore.Database.Reports;

/// <summary>Reads what several reports show alike.</summary>
internal static class ReportReading
{
    /// <summary>Customer id, name and name source; null for guests. A customer whose record never came, or was deleted, is known by number.</summary>
    public static NamedCustomer? Customer(this NpgsqlDataReader reader, int first)
    {
        if (reader.Nullable<long>(first) is not { } id)
        {
            return null;
        }

        return reader.TextOrNull(first + 1) is { } name
            ? new NamedCustomer(id, name, (CustomerNameSource)reader.GetInt16(first + 2))
            : new NamedCustomer(id, string.Create(CultureInfo.InvariantCulture, $"Customer #{id}"), CustomerNameSource.Id);
    }
}
