using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using XenoStore.Database;
using XenoStore.Database.Accounts;
using XenoStore.Database.Engine;
using XenoStore.Database.Secrets;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database;

public sealed class DatabaseServicesTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private static readonly string Key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    [Theory]
    [InlineData("DATABASE_URL")]
    [InlineData("ConnectionStrings:Xeno")]
    public async Task Everything_works_with_a_database_and_a_key_named(string name)
    {
        await using var services = Build(new() { [name] = postgres.ConnectionString, ["XENO_SECRET_KEY"] = Key });
        services.GetRequiredService<ITenantStore>().ShouldNotBeNull();
        services.GetRequiredService<GrainStateTable>().ShouldNotBeNull();
        services.GetRequiredService<ReminderTable>().ShouldNotBeNull();
        services.GetRequiredService<ReportDataSource>().ShouldNotBeNull();
        (await services.GetRequiredService<IAccountStore>().CountTenantsAsync(default)).ShouldBe(0);
    }

    [Fact]
    public async Task Database_url_is_preferred()
    {
        await using var services = Build(new() { ["DATABASE_URL"] = "Host=one", ["ConnectionStrings:Xeno"] = "Host=two" });
        services.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString.ShouldBe("Host=one");
    }

    [Fact]
    public async Task Without_a_database_the_refusal_names_the_remedy()
    {
        await using var services = Build(new() { ["XENO_SECRET_KEY"] = Key });
        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<WriterDataSource>().CreateCommand("select 1")).Message.ShouldContain("DATABASE_URL");
    }

    [Fact]
    public async Task Without_a_key_the_refusal_names_the_remedy()
    {
        await using var services = Build(new() { ["DATABASE_URL"] = postgres.ConnectionString });
        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<SecretBox>().Seal(new TenantId(1), "access_token", "")).Message.ShouldContain("XENO_SECRET_KEY");
    }

    [Fact]
    public async Task Server_and_key_may_be_named_after_the_container_is_built()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
        await using var services = BuildOn(configuration);
        var accounts = services.GetRequiredService<IAccountStore>();
        configuration["ConnectionStrings:Xeno"] = postgres.ConnectionString;
        configuration["XENO_SECRET_KEY"] = Key;

        (await accounts.CountTenantsAsync(default)).ShouldBe(0);
    }

    private static ServiceProvider Build(Dictionary<string, string?> settings) =>
        BuildOn(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());

    private static ServiceProvider BuildOn(IConfiguration configuration) =>
        new ServiceCollection()
            .AddSingleton(configuration)
            .AddXenoDatabase()
            .BuildServiceProvider();
}
