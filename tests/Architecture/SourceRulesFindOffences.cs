namespace XenoStore.Tests.Architecture;

/// <summary>A rule that finds nothing anywhere would be green for ever: each is shown an offence, and something that only looks like one.</summary>
public class SourceRulesFindOffences
{
    [Theory]
    [InlineData("""var sql = "select id from orders where tenant_id = $1";""")]
    [InlineData("""var sql = $"delete from orders where id = {id}";""")]
    [InlineData("""var sql = "SELECT id FROM orders";""")]
    [InlineData("""var sql = @"insert into orders values ($1)";""")]
    [InlineData("\"\"\"\n  update orders set name = 'x'\n  \"\"\".ToString();")]
    [InlineData("""const string Sql = "create table x (y int)";""")]
    public void SQL_in_a_string(string code) => SourceRules.Sql(File(code)).ShouldNotBeEmpty();

    [Theory]
    [InlineData("""// select id from orders""")]
    [InlineData("""var text = "Select a shop from the list";""")]
    [InlineData("""var path = "Ledger/insert_sale_events.sql";""")]
    public void Not_SQL(string code) => SourceRules.Sql(File(code)).ShouldBeEmpty();

    [Theory]
    [InlineData("double total = 0;")]
    [InlineData("var total = (float)cents / 100;")]
    [InlineData("var total = Double.Parse(text);")]
    public void A_binary_fraction(string code) => SourceRules.BinaryFloatingPoint(File(code)).ShouldNotBeEmpty();

    [Theory]
    [InlineData("decimal total = 0; // never a double")]
    [InlineData("var only = rows.Single();")]
    public void Not_a_binary_fraction(string code) => SourceRules.BinaryFloatingPoint(File(code)).ShouldBeEmpty();

    [Theory]
    [InlineData("""grains.GetGrain<IOrderGrain>("order/1/2");""")]
    [InlineData("""GrainFactory.GetGrain<ITenantGrain>($"tenant/{id}");""")]
    [InlineData("this.GrainFactory.GetGrain<ITenantGrain>(key);")]
    public void A_key_made_at_home(string code) => SourceRules.HomeMadeKeys(File(code)).ShouldNotBeEmpty();

    [Fact]
    public void Not_a_key_made_at_home() =>
        SourceRules.HomeMadeKeys(File("grains.GetGrain<IOrderGrain>(GrainKeys.Order(tenant, id));")).ShouldBeEmpty();

    [Fact]
    public void A_condition_of_the_compiler() =>
        SourceRules.ConditionalCompilation(File("#if ORLEANS\nvar x = 1;\n#endif\n")).ShouldNotBeEmpty();

    [Theory]
    [InlineData("await Task.Run(() => Count());")]
    [InlineData("await WriteAsync().ConfigureAwait(false);")]
    public void A_way_off_the_scheduler(string code) => SourceRules.LeavesTheScheduler(File(code)).ShouldNotBeEmpty();

    [Fact]
    public void A_file_and_a_method_that_are_too_long()
    {
        var lines = string.Concat(Enumerable.Repeat("    x++;\n", 301));

        SourceRules.TooLong(File(lines)).ShouldNotBeEmpty();
        SourceRules.LongMethods(File($"class C {{ void M() {{\n{lines[..500]}\n}} }}")).ShouldNotBeEmpty();
        SourceRules.LongMethods(File("class C { void M() { } }")).ShouldBeEmpty();
    }

    private static SourceFile File(string code) => new("example.cs", code);
}
