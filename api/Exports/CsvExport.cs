using System.Collections.Immutable;
using System.Reflection;
using CsvHelper;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace XenoStore.Api.Exports;

/// <summary>
/// A list as a file (RFC 4180), written while it is read: a piece is asked for when the one before has gone to the client. What fails before
/// the first byte is a problem as always; what fails later breaks the transfer off, so that no client takes half a list for all of it.
/// </summary>
/// <param name="fileName">What the browser saves it as.</param>
/// <param name="table">Its cells.</param>
/// <param name="next">The next rows; none at the end.</param>
/// <param name="close">Lets go of the list, whatever happened.</param>
internal sealed class CsvExport<TRow>(
    string fileName, ICsvTable<TRow> table, Func<CancellationToken, Task<ImmutableArray<TRow>>> next, Func<Task> close) : IResult, IEndpointMetadataProvider
{
    /// <summary>
    /// With a byte order mark, without which Excel takes UTF-8 for the code page of the machine. Text that begins with = + - @, a tab or a
    /// carriage return gets an apostrophe before it and quotes around it (OWASP, "CSV Injection"); negative amounts are numbers and stay.
    /// </summary>
    private static readonly CsvWriterOptions Options = new()
    {
        WriteByteOrderMark = true, Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false",
    };

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), ["text/csv"]));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var cancellationToken = httpContext.RequestAborted;
        try
        {
            var rows = await next(cancellationToken);
            Announce(httpContext.Response);
            await WriteAsync(httpContext.Response.Body, rows, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The client has gone: there is nobody to tell.
        }
        finally
        {
            await close();
        }
    }

    private void Announce(HttpResponse response)
    {
        response.ContentType = "text/csv; charset=utf-8; header=present";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        response.Headers.ContentDisposition = disposition.ToString();
    }

    private async Task WriteAsync(Stream body, ImmutableArray<TRow> rows, CancellationToken cancellationToken)
    {
        // Not disposed on failure: that would write what is left as if all were well.
        var csv = CsvWriter.Create(body, Options, leaveOpen: true);
        csv.WriteHeader([.. table.Columns]);
        while (!rows.IsEmpty)
        {
            foreach (var row in rows)
            {
                table.Write(csv, row);
                await csv.EndRecordAsync(cancellationToken);
            }

            rows = await next(cancellationToken);
        }

        table.WriteTotal(csv);
        await csv.EndRecordAsync(cancellationToken);
        await csv.FlushAsync(cancellationToken);
        await csv.DisposeAsync();
    }
}
