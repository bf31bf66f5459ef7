using System.Text.RegularExpressions;

namespace XenoStore.Tests.Architecture.Deployment;

/// <summary>The containers on one machine.</summary>
public sealed partial class ComposeTests
{
    private static readonly Yaml Compose = Yaml.Documents("docker-compose.yml").Single();

    public static TheoryData<string> Services => [.. Compose["services"].Keys];

    [Fact]
    public void The_cluster_has_its_database_its_members_list_silos_and_an_api() =>
        Compose["services"].Keys.ShouldBe(["postgres", "redis", "silo", "api", "simulator", "demo"], ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Services))]
    public void A_service_waits_only_for_services_that_are_there_and_say_when_they_are_well(string name)
    {
        foreach (var other in Compose["services", name, "depends_on"].Keys)
        {
            Compose["services", name, "depends_on", other, "condition"].Text.ShouldBe("service_healthy");
            var service = Compose["services", other];
            (service["healthcheck"].Exists || service["build", "target"].Exists).ShouldBeTrue($"{name} waits for {other}");
        }
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void A_service_uses_a_fixed_image_or_a_stage_of_our_own(string name)
    {
        var service = Compose["services", name];
        if (service["image"].Text is { } image)
        {
            image.ShouldMatch(@"^[\w./-]+:\d[\w.-]*$");
        }
        else
        {
            SourceTree.Text("Dockerfile").ShouldContain($" AS {service["build", "target"].Text}\n");
        }
    }

    [Fact]
    public void Every_setting_of_our_containers_is_read() =>
        Settings.NobodyReads(new[] { "silo", "api" }.SelectMany(name => Compose["services", name, "environment"].Keys)).ShouldBeEmpty();

    [Fact]
    public void A_silo_can_be_scaled() // no port of this machine that was chosen beforehand, and no name of its own
    {
        Compose["services", "silo", "ports"].Items.ShouldAllBe(port => port.Text!.StartsWith("127.0.0.1::", StringComparison.Ordinal));
        Compose["services", "silo", "container_name"].Exists.ShouldBeFalse();
    }

    [Fact]
    public void Redis_neither_forgets_nor_evicts_the_members() => Compose["services", "redis", "command"].Items.Select(item => item.Text)
        .ShouldBe(["redis-server", "--appendonly", "yes", "--appendfsync", "always", "--maxmemory-policy", "noeviction"]);

    [Fact]
    public void Every_secret_must_be_given_and_is_explained()
    {
        var needed = Needed().Matches(SourceTree.Text("docker-compose.yml")).Select(match => match.Groups[1].Value).Distinct().ToArray();
        needed.ShouldBe(["POSTGRES_PASSWORD", "XENO_PASSWORD", "XENO_SECRET_KEY", "JWT_SECRET"], ignoreOrder: true);
        needed.ShouldAllBe(name => SourceTree.Text(".env.example").Contains($"\n{name}=\n"));
    }

    [GeneratedRegex(@"\$\{(\w+):\?")]
    private static partial Regex Needed();
}
