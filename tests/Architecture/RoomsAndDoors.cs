using System.Xml.Linq;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Architecture;

/// <summary>Which project may see which: the table of the architecture document.</summary>
public class RoomsAndDoors
{
    private static readonly Dictionary<string, string[]> MayImport = new()
    {
        ["grain-interfaces"] = ["embedded-silo"], // the engine's API; with Engine=orleans a package instead
        ["shopify"] = ["grain-interfaces"],
        ["database"] = ["grain-interfaces"],
        ["grains"] = ["grain-interfaces", "shopify", "database"],
        ["embedded-silo"] = [],
        ["telemetry"] = [],
        ["silo"] = ["grains", "database", "telemetry"],
        ["api"] = ["grain-interfaces", "shopify", "silo", "telemetry"],
        ["simulator"] = [],
        ["bench"] = ["api", "database"],
    };

    [Fact]
    public void Every_room_is_in_the_table() => SourceTree.Rooms.Order().ShouldBe(MayImport.Keys.Order());

    [Fact]
    public void Every_project_of_the_solution_is_a_room_or_a_test()
    {
        var projects = SourceTree.Files("*.csproj", SourceTree.Rooms.Append("tests")).ToArray();
        var solution = SourceTree.Text("XenoStore.sln").Replace('\\', '/');

        projects.ShouldAllBe(project => solution.Contains(project));
        projects.Select(Room).Distinct().Order().ShouldBe(MayImport.Keys.Append("tests").Order());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_room_opens_only_its_own_doors(string project) =>
        References(project).Except(MayImport[Room(project)]).ShouldBeEmpty($"{project} refers to a room it may not see");

    [Theory]
    [InlineData("grains", "Microsoft.AspNetCore", "grains hold no HTTP types")]
    [InlineData("database", "XenoStore.Shopify", "the database knows no Shopify")]
    [InlineData("shopify", "XenoStore.Database", "the Shopify client stores nothing")]
    [InlineData("shopify", "Npgsql", "the Shopify client stores nothing")]
    [InlineData("api", "Npgsql", "the API holds no SQL")]
    [InlineData("api", "XenoStore.Grains", "the API calls grains by their contracts")]
    [InlineData("embedded-silo", "Npgsql", "the engine knows PostgreSQL by an interface of its own")]
    public void A_room_does_not_name(string room, string nameSpace, string why) =>
        NamespacesUsed(room).Where(used => used.Name == nameSpace || used.Name.StartsWith(nameSpace + ".", StringComparison.Ordinal))
            .Select(used => $"{used.File}: {used.Name}").ShouldBeEmpty(why);

    [Fact]
    public void Only_the_host_of_the_API_knows_the_silo() =>
        NamespacesUsed("api").Where(used => used.Name.StartsWith("XenoStore.Silo", StringComparison.Ordinal))
            .Select(used => used.File).Except(["api/Program.cs"]).ShouldBeEmpty();

    public static TheoryData<string> Projects() => [.. SourceTree.Files("*.csproj", SourceTree.Rooms)];

    private static string Room(string path) => path.Split('/')[0];

    private static IEnumerable<string> References(string project) => XDocument.Parse(SourceTree.Text(project))
        .Descendants("ProjectReference")
        .Select(reference => Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, reference.Attribute("Include")!.Value)))
        .Select(path => Room(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')));

    private static IEnumerable<(string File, string Name)> NamespacesUsed(string room) =>
        from file in SourceTree.Sources(room)
        from name in file.Root.DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.UsingDirectiveSyntax>()
        where name.Name is not null
        select (file.Path, name.Name!.ToString());
}
