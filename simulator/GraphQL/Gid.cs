using System.Globalization;

namespace XenoStore.Simulator.GraphQL;

/// <summary>Global ids: <c>gid://shopify/Order/450789469</c>, addresses with a query string.</summary>
internal static class Gid
{
    public static string Of(string type, long id) => string.Create(CultureInfo.InvariantCulture, $"gid://shopify/{type}/{id}");

    /// <exception cref="GraphQLException">It is not a global id.</exception>
    public static (string Type, long Id) Parse(string? gid)
    {
        var parts = (gid ?? "").Split('/');
        return parts is ["gid:", "", "shopify", var type, var number] && long.TryParse(number.Split('?')[0], CultureInfo.InvariantCulture, out var id)
            ? (type, id)
            : throw new GraphQLException(GraphQLError.Of($"Invalid global id '{gid}'", "argumentLiteralsIncompatible"));
    }
}
