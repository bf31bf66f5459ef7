using System.Text;
using XenoStore.Simulator.GraphQL;

namespace XenoStore.Simulator.Payloads;

/// <summary>The body of delete topics: hardly more than the id.</summary>
internal static class DeletePayload
{
    public static ReadOnlyMemory<byte> Write(long id) => Encoding.UTF8.GetBytes($$"""{"id":{{id}}}""");

    public static ReadOnlyMemory<byte> WriteCustomer(long id) =>
        Encoding.UTF8.GetBytes($$"""{"id":{{id}},"tax_exemptions":[],"admin_graphql_api_id":"{{Gid.Of("Customer", id)}}"}""");
}
