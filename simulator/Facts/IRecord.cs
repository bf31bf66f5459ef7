namespace XenoStore.Simulator.Facts;

/// <summary>A record of one of the three paged resources; the properties are what they can be sorted and filtered by.</summary>
internal interface IRecord
{
    /// <summary>Shopify's id, unique within its resource and shop.</summary>
    long Id { get; }

    DateTimeOffset CreatedAt { get; }

    /// <summary>The last thing that happened, whole seconds.</summary>
    DateTimeOffset UpdatedAt { get; }

    /// <summary>Orders only; the other resources answer their creation.</summary>
    DateTimeOffset ProcessedAt { get; }
}
