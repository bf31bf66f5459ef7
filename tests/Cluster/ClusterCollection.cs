[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace XenoStore.Tests.Cluster;

/// <summary>One cluster for every test that breaks something in it: they run one after the other, and each leaves it whole.</summary>
[CollectionDefinition("cluster")]
public sealed class ClusterCollection : ICollectionFixture<TwoByTwo>;
