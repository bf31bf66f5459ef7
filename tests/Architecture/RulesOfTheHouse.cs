using System.Collections.Immutable;

namespace XenoStore.Tests.Architecture;

public class RulesOfTheHouse
{
    private static readonly ImmutableArray<SourceFile> Everything = SourceTree.Sources(SourceTree.Rooms);

    /// <summary>Where an amount of money or an id passes through.</summary>
    private static readonly ImmutableArray<SourceFile> MoneyRooms = SourceTree.Sources(
        "grain-interfaces", "grains/Accounts", "grains/Customers", "grains/Deliveries", "grains/Insights", "grains/Ledger", "grains/Orders", "grains/Products", "grains/Tenants",
        "database", "shopify/Webhooks", "shopify/Json");

    private static readonly ImmutableArray<SourceFile> Grains = SourceTree.Sources("grains");

    [Fact]
    public void No_file_is_longer_than_300_lines() => Everything.Broken(SourceRules.TooLong).ShouldBeEmpty();

    [Fact]
    public void No_method_is_longer_than_40_lines() => Everything.Broken(SourceRules.LongMethods).ShouldBeEmpty();

    [Fact]
    public void SQL_lives_in_sql_files() => Everything.Broken(SourceRules.Sql).ShouldBeEmpty();

    [Fact]
    public void No_sql_file_lies_outside_the_database() =>
        SourceTree.Files("*.sql", SourceTree.Rooms.Except(["database", "bench"])).ShouldBeEmpty();

    [Fact]
    public void Money_is_never_a_binary_fraction()
    {
        MoneyRooms.Broken(SourceRules.BinaryFloatingPoint).ShouldBeEmpty();
        SourceTree.Files("*.sql", "database").Where(path => IsFractional(SourceTree.Text(path))).ShouldBeEmpty();
    }

    [Fact]
    public void Grains_and_their_contracts_are_the_same_text_for_both_engines() =>
        SourceTree.Sources("grains", "grain-interfaces").Broken(SourceRules.ConditionalCompilation).ShouldBeEmpty();

    [Fact]
    public void Grain_keys_are_made_in_one_file() =>
        SourceTree.Sources(SourceTree.Rooms.Except(["embedded-silo"])).Broken(SourceRules.HomeMadeKeys).ShouldBeEmpty();

    [Fact]
    public void Grains_stay_on_their_scheduler() => Grains.Broken(SourceRules.LeavesTheScheduler).ShouldBeEmpty();

    private static bool IsFractional(string sql) =>
        System.Text.RegularExpressions.Regex.IsMatch(sql, @"\b(double\s+precision|float[48]?|real|money)\b(?![^\n]*--)");
}
