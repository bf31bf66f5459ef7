using System.Reflection;
using System.Text;

namespace XenoStore.Shopify.Admin;

/// <summary>
/// A GraphQL document as it is sent: one operation of <c>Documents/</c> with the fragments that its <c>#import</c> lines name.
/// Every one is validated against Shopify's own schema by the tests.
/// </summary>
public sealed record AdminDocument
{
    private const string Import = "#import ";

    private AdminDocument(string name) => (Name, Text) = (name, Load(name));

    /// <summary>The file's name without its ending.</summary>
    public string Name { get; }

    /// <summary>What is sent.</summary>
    public string Text { get; }

    /// <summary>Every document that is ever sent.</summary>
    public static IReadOnlyList<AdminDocument> All =>
    [
        Shop, Counts, OrdersPage, Order, OrderLines, RefundLines, OrderAgreements, AgreementSales, CustomersPage, ProductsPage,
        DeletedRecords, OrderIds, WebhookSubscriptions, WebhookSubscribe,
    ];

    internal static AdminDocument Shop { get; } = new("shop");
    internal static AdminDocument Counts { get; } = new("counts");
    internal static AdminDocument OrdersPage { get; } = new("orders_page");
    internal static AdminDocument Order { get; } = new("order");
    internal static AdminDocument OrderLines { get; } = new("order_lines");
    internal static AdminDocument RefundLines { get; } = new("refund_lines");
    internal static AdminDocument OrderAgreements { get; } = new("order_agreements");
    internal static AdminDocument AgreementSales { get; } = new("agreement_sales");
    internal static AdminDocument CustomersPage { get; } = new("customers_page");
    internal static AdminDocument ProductsPage { get; } = new("products_page");
    internal static AdminDocument DeletedRecords { get; } = new("deleted_records");
    internal static AdminDocument OrderIds { get; } = new("order_ids");
    internal static AdminDocument WebhookSubscriptions { get; } = new("webhook_subscriptions");
    internal static AdminDocument WebhookSubscribe { get; } = new("webhook_subscribe");

    private static string Load(string name)
    {
        var text = new StringBuilder();
        var lines = Read(name).Split('\n');
        text.AppendJoin('\n', lines.Where(l => !l.StartsWith(Import, StringComparison.Ordinal)));
        foreach (var import in lines.Where(l => l.StartsWith(Import, StringComparison.Ordinal)))
        {
            text.Append(Read(import[Import.Length..].Trim()));
        }

        return text.ToString();
    }

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{name}.graphql")
            ?? throw new InvalidOperationException($"There is no document {name}.graphql.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
