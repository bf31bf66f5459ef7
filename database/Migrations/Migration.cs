using System.Security.Cryptography;
using System.Text;

namespace XenoStore.Database;

/// <summary>One numbered step of the schema.</summary>
/// <param name="Name">The file's name, such as <c>0010_engine</c>; names sort in the order of application.</param>
/// <param name="Sql">Its statements, run in one transaction.</param>
internal sealed record Migration(string Name, string Sql)
{
    /// <summary>SHA-256 of the text, in hexadecimal, blind to the line ends a checkout may choose.</summary>
    public string Checksum =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    /// <summary>All of this assembly, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } =
        [.. EmbeddedSql.In("Migrations").Select(path => new Migration(Path.GetFileNameWithoutExtension(path), EmbeddedSql.Read(path)))];
}
