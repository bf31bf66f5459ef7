using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using XenoStore.Shopify;

namespace XenoStore.Tests.Shopify;

public sealed class ShopifyOptionsTests
{
    private static readonly DateTimeOffset Until = DateTimeOffset.Parse("2026-11-25T13:00:00Z");

    [Fact]
    public void The_previous_secret_is_believed_until_its_hour_is_over()
    {
        var options = new ShopifyOptions { ClientSecret = "new", PreviousClientSecret = "old", PreviousClientSecretUntil = Until };

        options.ClientSecretsAt(Until.AddTicks(-1)).ShouldBe(["new", "old"]);
        options.ClientSecretsAt(Until).ShouldBe(["new"]);
    }

    [Fact]
    public void A_previous_secret_without_an_end_is_never_believed() =>
        new ShopifyOptions { ClientSecret = "new", PreviousClientSecret = "old" }.ClientSecretsAt(Until).ShouldBe(["new"]);

    [Fact]
    public void Everything_is_read_from_the_environments_names()
    {
        var options = From(
            ("SHOPIFY_ADMIN_URL", "http://127.0.0.1:5055/{shop}"),
            ("SHOPIFY_CLIENT_SECRET", "new"),
            ("SHOPIFY_PREVIOUS_CLIENT_SECRET", "old"),
            ("SHOPIFY_PREVIOUS_CLIENT_SECRET_UNTIL", "2026-11-25T13:00:00Z"));

        (options.AdminUrl, options.ClientSecret, options.PreviousClientSecret, options.PreviousClientSecretUntil)
            .ShouldBe(("http://127.0.0.1:5055/{shop}", "new", "old", Until));
    }

    [Fact]
    public void Without_configuration_a_shop_is_reached_at_its_own_domain() =>
        (From(), From().ClientSecretsAt(Until)).ShouldSatisfyAllConditions(
            x => x.Item1.AdminUrl.ShouldBe("https://{shop}"),
            x => x.Item2.ShouldBeEmpty());

    private static ShopifyOptions From(params (string Name, string Value)[] settings)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(
            new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build());
        services.AddShopify();
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<ShopifyOptions>>().Value;
    }
}
