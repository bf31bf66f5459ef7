using System.Globalization;

namespace XenoStore;

/// <summary>
/// The only place where grain keys are made and read. Every key starts with a letter that is not hexadecimal or a word with one
/// (Orleans' ADO.NET storage folds keys that look like hexadecimal numbers) and carries its tenant.
/// </summary>
public static class GrainKeys
{
    /// <summary>Key of the only activation family of the account directory.</summary>
    public const string Accounts = "accounts";

    /// <summary>Key of <see cref="ITenantGrain"/>.</summary>
    public static string Tenant(TenantId tenant) => $"tenant/{tenant}";

    /// <summary>Key of <see cref="ISyncGrain"/>.</summary>
    public static string Sync(TenantId tenant) => $"sync/{tenant}";

    /// <summary>Key of <see cref="IInsightsGrain"/>.</summary>
    public static string Insights(TenantId tenant) => $"insights/{tenant}";

    /// <summary>Key of <see cref="IExportGrain"/>: one for each export.</summary>
    public static string Export(TenantId tenant, Guid id) => $"export/{tenant}/{id:N}";

    /// <summary>Key of <see cref="IDeliveryInboxGrain"/>.</summary>
    public static string Deliveries(TenantId tenant) => $"inbox/{tenant}";

    /// <summary>Key of <see cref="IUserGrain"/>.</summary>
    public static string User(long userId) => string.Create(CultureInfo.InvariantCulture, $"user/{userId}");

    /// <summary>Key of <see cref="IOrderGrain"/>.</summary>
    public static string Order(TenantId tenant, long orderId) => string.Create(CultureInfo.InvariantCulture, $"order/{tenant}/{orderId}");

    /// <summary>Key of <see cref="ICustomerGrain"/>.</summary>
    public static string Customer(TenantId tenant, long customerId) => string.Create(CultureInfo.InvariantCulture, $"customer/{tenant}/{customerId}");

    /// <summary>Key of <see cref="IProductGrain"/>.</summary>
    public static string Product(TenantId tenant, long productId) => string.Create(CultureInfo.InvariantCulture, $"product/{tenant}/{productId}");

    /// <summary>The tenant in a key made here.</summary>
    public static TenantId TenantOf(string key) => new(int.Parse(Part(key, 1), CultureInfo.InvariantCulture));

    /// <summary>The Shopify id in a key of an order, customer or product.</summary>
    public static long RecordOf(string key) => long.Parse(Part(key, 2), CultureInfo.InvariantCulture);

    /// <summary>The user id in a key of <see cref="IUserGrain"/>.</summary>
    public static long UserOf(string key) => long.Parse(Part(key, 1), CultureInfo.InvariantCulture);

    private static string Part(string key, int index) => key.Split('/')[index];
}
