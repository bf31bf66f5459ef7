using XenoStore.Grains.Customers;

namespace XenoStore.Tests.Pure.Customers;

public class CustomerNames
{
    [Theory]
    [InlineData("Jane", "Doe", "J. Doe GmbH", "jd@example.com", "Jane Doe", CustomerNameSource.Customer)]
    [InlineData("Jane", null, null, null, "Jane", CustomerNameSource.Customer)]
    [InlineData(" ", "Doe ", null, null, "Doe", CustomerNameSource.Customer)]
    [InlineData(null, "", " Jane at Work ", "jd@example.com", "Jane at Work", CustomerNameSource.Address)]
    [InlineData(null, null, "  ", "jane.doe+x@example.com", "Jane Doe", CustomerNameSource.Email)]
    [InlineData(null, null, null, "info@example.com", "Info", CustomerNameSource.Email)]
    [InlineData(null, null, null, "max_von-der.heide@example.com", "Max Von Der Heide", CustomerNameSource.Email)]
    [InlineData(null, null, null, "ÅSA.öberg@example.com", "ÅSA Öberg", CustomerNameSource.Email)]
    [InlineData(null, null, null, "+tag@example.com", "Customer #42", CustomerNameSource.Id)]
    [InlineData(null, null, null, "@", "Customer #42", CustomerNameSource.Id)]
    [InlineData(null, null, null, null, "Customer #42", CustomerNameSource.Id)]
    public void The_best_name_left_is_shown_with_its_source(
        string? first, string? last, string? address, string? email, string name, CustomerNameSource source)
    {
        var customer = new CustomerSnapshot(42, first, last, address, email, "enabled", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);

        CustomerName.Of(customer).ShouldBe(new CustomerName(name, source));
    }
}
