namespace XenoStore;

/// <summary>An amount of one currency in integer minor units. Adding two currencies is an error, never a guess.</summary>
/// <param name="Minor">Minor units: cents for USD, yen for JPY, fils for KWD.</param>
/// <param name="Currency">The currency.</param>
[GenerateSerializer, Immutable, Alias("xeno.money")]
public readonly record struct Money([property: Id(0)] long Minor, [property: Id(1)] Currency Currency)
{
    /// <summary>Adds two amounts of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) =>
        left.Currency == right.Currency
            ? left with { Minor = checked(left.Minor + right.Minor) }
            : throw new InvalidOperationException($"{left.Currency} and {right.Currency} cannot be added.");

    /// <summary>The decimal string with the currency's digits.</summary>
    public override string ToString() => Currency.Format(Minor);
}
