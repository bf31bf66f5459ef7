namespace XenoStore.Database.StartUp;

/// <summary>The rules of the start-up check: each broken one is a sentence with its remedy.</summary>
internal static class Refusals
{
    private const int LeastVersion = 180000;

    /// <summary>Empty when the server may be used.</summary>
    public static IReadOnlyList<string> Of(ServerFacts facts)
    {
        (bool Broken, string Sentence)[] rules =
        [
            (facts.VersionNumber < LeastVersion,
                $"PostgreSQL {facts.VersionNumber / 10000} is too old; use 18 or newer."),
            (!facts.Fsync, "fsync is off, so a power cut loses what was acknowledged; set fsync=on."),
            (!facts.FullPageWrites, "full_page_writes is off, so a power cut can tear pages; set full_page_writes=on."),
            (facts.SynchronousCommit == "off",
                "synchronous_commit is off, so a crash loses what was acknowledged; set synchronous_commit=on."),
            (facts.IsSuperuser, "The login role is a superuser, which no policy binds; log in as an ordinary role that owns the database."),
            (facts.BypassesRowSecurity, "The login role has BYPASSRLS, which voids the wall between tenants; alter it to NOBYPASSRLS."),
            (facts.UnguardedTables.Count > 0,
                $"No forced row level security on {string.Join(", ", facts.UnguardedTables)}; call guard_tenant_table for each."),
        ];
        return [.. rules.Where(rule => rule.Broken).Select(rule => rule.Sentence)];
    }
}
