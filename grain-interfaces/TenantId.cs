namespace XenoStore;

/// <summary>Names one connected shop inside XenoStore: the surrogate key of <c>tenants</c>, first column of every tenant's row.</summary>
/// <param name="Value">A positive 32-bit number given by the database.</param>
[GenerateSerializer, Immutable, Alias("xeno.tenant-id")]
public readonly record struct TenantId([property: Id(0)] int Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
