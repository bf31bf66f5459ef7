using XenoStore.Database.Embedded;

namespace XenoStore.Tests.Database.Embedded;

public sealed class ServerUserTests
{
    private const string Root = "root:x:0:0:root:/root:/bin/bash";
    private const string Nobody = "nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin";
    private const string Postgres = "postgres:x:101:104:PostgreSQL:/var/lib/postgresql:/bin/bash";

    [Fact]
    public void Postgres_is_preferred() => ServerUser.Choose([Root, Nobody, Postgres]).ShouldBe(new ServerUser("postgres", 101, 104));

    [Fact]
    public void Nobody_will_do() => ServerUser.Choose([Root, Nobody]).ShouldBe(new ServerUser("nobody", 65534, 65533));

    [Fact]
    public void Root_never() => ServerUser.Choose([Root, ""]).ShouldBeNull();
}
