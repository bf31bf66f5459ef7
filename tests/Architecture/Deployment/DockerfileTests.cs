using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace XenoStore.Tests.Architecture.Deployment;

/// <summary>The images, read as text: no container engine is needed to see these go wrong.</summary>
public sealed partial class DockerfileTests
{
    private static readonly string[] Lines = SourceTree.Text("Dockerfile").ReplaceLineEndings("\n").Split('\n');

    [Theory]
    [InlineData("silo")]
    [InlineData("api")]
    [InlineData("simulator")]
    public void Every_project_of_an_image_is_restored_before_the_sources_are_copied(string program)
    {
        var restored = Lines.TakeWhile(line => line != "COPY . .").Where(line => line.StartsWith("COPY ", StringComparison.Ordinal)).ToArray();
        Projects(program).ShouldAllBe(folder => restored.Any(line => line == $"COPY {folder}/*.csproj {folder}/"));
    }

    [Theory]
    [InlineData("silo")]
    [InlineData("api")]
    [InlineData("simulator")]
    public void An_image_says_whether_it_is_well_and_starts_the_program_that_was_published_for_it(string program)
    {
        var stage = Stage(program);
        stage.ShouldContain(line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal));
        var assembly = XDocument.Parse(SourceTree.Text(SourceTree.Files("*.csproj", program).Single())).Descendants("AssemblyName").SingleOrDefault()?.Value
            ?? Path.GetFileNameWithoutExtension(SourceTree.Files("*.csproj", program).Single());
        stage.ShouldContain(line => line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal) && line.Contains($"\"{assembly}.dll\"", StringComparison.Ordinal));
        Lines.ShouldContain(line => line.Contains($"dotnet publish {program} ", StringComparison.Ordinal) && line.Contains($"/out/{program}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("silo")]
    [InlineData("api")]
    [InlineData("simulator")]
    public void An_image_does_not_run_as_root(string program)
    {
        Stage(program)[0].ShouldBe($"FROM runtime AS {program}");
        Stage("runtime").Concat(Stage(program)).Last(line => line.StartsWith("USER ", StringComparison.Ordinal)).ShouldBe("USER $APP_UID");
    }

    [Fact]
    public void No_image_is_built_on_a_moving_tag() => Lines
        .Select(line => BaseImage().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value)
        .Where(image => image.Contains(':') || image.Contains('/') || image.Contains('.'))
        .ShouldAllBe(image => image.Contains(':') && !image.EndsWith(":latest"));

    [Fact]
    public void The_runtime_knows_the_time_zones() => Stage("runtime").ShouldContain(line => line.Contains("apk add --no-cache tzdata"));

    [Fact]
    public void Every_setting_of_an_image_is_read() => Settings.NobodyReads(
        Lines.Where(line => line.StartsWith("ENV ", StringComparison.Ordinal)).SelectMany(line => line[4..].Split(' ')).Select(pair => pair.Split('=')[0])).ShouldBeEmpty();

    private static string[] Stage(string name) =>
        [.. Lines.SkipWhile(line => !line.EndsWith($" AS {name}", StringComparison.Ordinal)).TakeWhile((line, n) => n == 0 || !line.StartsWith("FROM ", StringComparison.Ordinal))];

    private static HashSet<string> Projects(string program)
    {
        var found = new HashSet<string>();
        var next = new Queue<string>([program]);
        while (next.TryDequeue(out var folder))
        {
            if (found.Add(folder))
            {
                XDocument.Parse(SourceTree.Text(SourceTree.Files("*.csproj", folder).Single())).Descendants("ProjectReference")
                    .Select(reference => reference.Attribute("Include")!.Value.Split('/')[1]).ToList().ForEach(next.Enqueue);
            }
        }

        return found;
    }

    [GeneratedRegex(@"^FROM (\S+)")]
    private static partial Regex BaseImage();
}
