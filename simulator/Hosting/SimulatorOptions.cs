namespace XenoStore.Simulator.Hosting;

/// <summary>How the simulator starts. The defaults are those of the command line.</summary>
public sealed record SimulatorOptions
{
    /// <summary>The address it listens on; <c>+</c> is every address, as in a container.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>TCP port; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Seeded shops; the first four are demo-usd, demo-eur, demo-jpy and demo-kwd.</summary>
    public int Shops { get; init; } = 4;

    /// <summary>Seeded orders of each shop, over the 24 months before <see cref="End"/>.</summary>
    public int Orders { get; init; } = 20_000;

    /// <summary>Same seed, shops, orders and end: the same facts, ids and credentials.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>Nothing seeded happens at or after 00:00 UTC of this day. Null: today.</summary>
    public DateOnly? End { get; init; }

    /// <summary>
    /// Any <c>*.myshopify.com</c> domain becomes an empty shop at its first call; any token is accepted, the client secret is
    /// <c>open-secret</c>.
    /// </summary>
    public bool Open { get; init; }

    /// <summary>Where every shop's webhooks go from the start, beside subscriptions made through the API.</summary>
    public Uri? WebhookUrl { get; init; }

    /// <summary>Live happenings per second in each seeded shop, for as long as the simulator runs; 0: only on request.</summary>
    public double Rate { get; init; }

    /// <summary>Points in a shop's cost bucket (Shopify's Basic plan has 2000); 0: the bucket never empties.</summary>
    public double Bucket { get; init; } = 2000;

    /// <summary>Points restored per second.</summary>
    public double RestoreRate { get; init; } = 100;

    /// <summary>How many times faster than at Shopify failed deliveries are tried again (3600: 4 hours in 4 seconds).</summary>
    public double TimeScale { get; init; } = 1;

    /// <summary>
    /// Folder of the journal of what happened after the seed; a restart with the same seed goes on from it. Null: nothing is kept.
    /// </summary>
    public string? State { get; init; }

    /// <summary>Written with the address (no slash at the end) once the simulator listens, for scripts that asked for a free port.</summary>
    public string? AddressFile { get; init; }

    /// <summary>The clock; tests may pass their own.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
