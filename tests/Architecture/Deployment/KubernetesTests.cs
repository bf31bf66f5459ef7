namespace XenoStore.Tests.Architecture.Deployment;

/// <summary>The manifests, held against each other and against the code.</summary>
public sealed class KubernetesTests
{
    private const string Folder = "deploy/kubernetes";

    private static readonly Yaml[] All = [.. SourceTree.Files("*.yaml", Folder).SelectMany(Yaml.Documents)];

    public static TheoryData<string> Workloads => [.. OfKind("Deployment").Concat(OfKind("StatefulSet")).Select(Name)];

    [Fact]
    public void Everything_but_the_example_is_applied() => Yaml.Documents($"{Folder}/kustomization.yaml").Single()["resources"].Items.Select(item => $"{Folder}/{item.Text}")
        .ShouldBe(SourceTree.Files("*.yaml", Folder).Where(path => !path.EndsWith("kustomization.yaml") && !path.EndsWith("example.yaml")), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Workloads))]
    public void A_container_is_probed_bounded_and_has_no_rights_that_it_does_not_need(string name)
    {
        Pod(name)["securityContext", "runAsNonRoot"].Text.ShouldBe("true");
        foreach (var container in Pod(name)["containers"].Items)
        {
            container["readinessProbe"].Exists.ShouldBeTrue();
            container["livenessProbe"].Exists.ShouldBeTrue();
            container["resources", "requests", "cpu"].Exists.ShouldBeTrue();
            container["resources", "limits", "memory"].Exists.ShouldBeTrue();
            container["securityContext", "allowPrivilegeEscalation"].Text.ShouldBe("false");
            container["securityContext", "readOnlyRootFilesystem"].Text.ShouldBe("true");
            container["securityContext", "capabilities", "drop"].Items.Single().Text.ShouldBe("ALL");
        }
    }

    [Theory]
    [InlineData("silo")]
    [InlineData("api")]
    public void A_program_may_lose_one_of_its_pods_at_a_time_and_has_the_time_to_drain(string name)
    {
        var budget = OfKind("PodDisruptionBudget").Single(budget => Name(budget) == name)["spec"];
        budget["maxUnavailable"].Text.ShouldBe("1");
        budget["selector", "matchLabels", "app"].Text.ShouldBe(Workload(name)["spec", "template", "metadata", "labels", "app"].Text);
        int.Parse(Pod(name)["terminationGracePeriodSeconds"].Text!).ShouldBeGreaterThanOrEqualTo(20);
        Pod(name)["containers"].Items.Single()["readinessProbe", "httpGet", "path"].Text.ShouldBe("/health/ready");
    }

    [Theory]
    [InlineData("silo")]
    [InlineData("api")]
    public void Every_setting_of_a_pod_is_read_and_stands_where_it_is_taken_from(string name)
    {
        var environment = Pod(name)["containers"].Items.Single()["env"].Items.ToArray();
        var configuration = OfKind("ConfigMap").Single()["data"].Keys;
        Settings.NobodyReads(environment.Select(variable => variable["name"].Text!).Concat(configuration)).ShouldBeEmpty();

        var secret = OfKind("Secret").Single();
        environment.Select(variable => variable["valueFrom", "secretKeyRef"]).Where(reference => reference.Exists)
            .ShouldAllBe(reference => reference["name"].Text == Name(secret) && secret["stringData"].Keys.Contains(reference["key"].Text!));
    }

    [Fact]
    public void A_service_leads_to_a_port_that_its_pods_open()
    {
        foreach (var service in OfKind("Service"))
        {
            var ports = Pod(service["spec", "selector", "app"].Text!)["containers"].Items.SelectMany(container => container["ports"].Items).ToArray();
            service["spec", "ports"].Items.ShouldAllBe(port => ports.Any(open =>
                open["name"].Text == port["targetPort"].Text && port["targetPort"].Exists || open["containerPort"].Text == port["port"].Text));
        }
    }

    [Fact]
    public void Redis_neither_forgets_nor_evicts_the_members() => Pod("redis")["containers"].Items.Single()["args"].Items.Select(item => item.Text)
        .ShouldBe(["redis-server", "--appendonly", "yes", "--appendfsync", "always", "--maxmemory-policy", "noeviction"]);

    private static IEnumerable<Yaml> OfKind(string kind) => All.Where(document => document["kind"].Text == kind);

    private static string Name(Yaml document) => document["metadata", "name"].Text!;

    private static Yaml Workload(string name) => OfKind("Deployment").Concat(OfKind("StatefulSet")).Single(workload => Name(workload) == name);

    private static Yaml Pod(string name) => Workload(name)["spec", "template", "spec"];
}
