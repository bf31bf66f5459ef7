namespace XenoStore.Simulator.GraphQL.Types;

/// <param name="Scopes">What the app was granted.</param>
internal sealed record AppInstallation(long Id, IReadOnlyList<AccessScope> Scopes)
{
    public static AppInstallation Ours { get; } = new(
        581_273_640_961,
        [new("read_orders"), new("read_all_orders"), new("read_customers"), new("read_products")]);
}
