using FsCheck;
using FsCheck.Fluent;
using XenoStore.Grains.Ledger;

namespace XenoStore.Tests.Pure.Ledger;

public class Apportionments
{
    [Theory]
    [InlineData(100, new[] { 1, 2 }, new long[] { 34, 66 })]
    [InlineData(-100, new[] { 1, 2 }, new long[] { -34, -66 })]
    [InlineData(11, new[] { 1, 1, 1, 1 }, new long[] { 3, 3, 3, 2 })]
    [InlineData(5, new[] { 0, 3, 3 }, new long[] { 0, 3, 2 })]
    [InlineData(7, new[] { 0, 0 }, new long[] { 7, 0 })]
    [InlineData(long.MaxValue, new[] { int.MaxValue }, new[] { long.MaxValue })]
    public void Left_over_units_go_one_at_a_time_from_the_first_part(long amount, int[] weights, long[] shares) =>
        Apportionment.Split(amount, weights).ShouldBe(shares);

    [Fact]
    public void Shares_add_up_and_each_lies_within_a_unit_of_its_exact_part() =>
        Prop.ForAll(Splits.ToArbitrary(), split =>
        {
            var shares = Apportionment.Split(split.Amount, split.Weights);
            var exact = split.Weights.Select(weight => (decimal)split.Amount * weight / split.Weights.Sum()).ToArray();
            return shares.Sum() == split.Amount && shares.Zip(exact).All(pair => Math.Abs(pair.First - pair.Second) <= 1);
        }).QuickCheckThrowOnFailure();

    private static Gen<(long Amount, int[] Weights)> Splits =>
        from amount in Gen.Choose(-1_000_000, 1_000_000)
        from first in Gen.Choose(1, 50)
        from rest in Gen.Choose(0, 50).ArrayOf()
        select ((long)amount, (int[])[first, .. rest]);
}
