using System.Text.Json;
using XenoStore.Simulator.Hosting;

namespace XenoStore.Simulator.Happenings;

/// <summary>
/// What happened after the seed, one JSON line each, in a folder of its own. Read again at the next start with the same seed, it leads
/// to the same facts and ids. A line cut by a crash is the last one and is ignored.
/// </summary>
internal sealed class Journal : IDisposable
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly Lock _gate = new();
    private readonly StreamWriter? _writer;

    private Journal(DateOnly end, IReadOnlyList<Happening> past, StreamWriter? writer)
    {
        End = end;
        Past = past;
        _writer = writer;
    }

    /// <summary>The end of the seeded history, which a restart on another day keeps.</summary>
    public DateOnly End { get; }

    public IReadOnlyList<Happening> Past { get; private set; }

    /// <summary>Opens the journal of a state folder, or one that keeps nothing.</summary>
    /// <exception cref="ArgumentException">The folder was written under another seed.</exception>
    public static Journal Open(SimulatorOptions options)
    {
        var end = options.End ?? DateOnly.FromDateTime(options.Time.GetUtcNow().UtcDateTime);
        if (options.State is not { } folder)
        {
            return new Journal(end, [], null);
        }

        Directory.CreateDirectory(folder);
        var asked = new SeedOfState(options.Seed, options.Shops, options.Orders, end);
        var seed = ReadSeed(Path.Combine(folder, "seed.json"), asked);
        if (seed with { End = end } != asked || (options.End is { } given && given != seed.End))
        {
            throw new ArgumentException($"The state in {folder} was written with {seed}; start with the same, or with another folder.");
        }

        var path = Path.Combine(folder, "happenings.jsonl");
        var past = Read(path);
        return new Journal(seed.End, past, new StreamWriter(path, append: true) { AutoFlush = true });
    }

    /// <summary>Appends what has been applied; the caller holds the shop's gate, so lines of a shop are in its order.</summary>
    public void Append(Happening happening)
    {
        if (_writer is null)
        {
            return;
        }

        lock (_gate)
        {
            _writer.WriteLine(JsonSerializer.Serialize(happening, Web));
        }
    }

    /// <summary>Lets go of the past once it has been applied.</summary>
    public void Forget() => Past = [];

    public void Dispose() => _writer?.Dispose();

    private static SeedOfState ReadSeed(string path, SeedOfState fresh)
    {
        if (File.Exists(path))
        {
            return JsonSerializer.Deserialize<SeedOfState>(File.ReadAllText(path), Web)!;
        }

        File.WriteAllText(path, JsonSerializer.Serialize(fresh, Web));
        return fresh;
    }

    private static List<Happening> Read(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var text = File.ReadAllText(path);
        var whole = text[..(text.LastIndexOf('\n') + 1)];
        if (whole.Length < text.Length)
        {
            File.WriteAllText(path, whole);
        }

        return [.. whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Happening>(line, Web)!)];
    }

    private sealed record SeedOfState(int Seed, int Shops, int Orders, DateOnly End);
}
