using XenoStore.Simulator.Commerce;
using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Payloads;
using XenoStore.Simulator.Seeding;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.Happenings;

internal sealed class CustomerLife(Shop shop, Happening happening)
{
    private readonly Dice _dice = new(happening.Seed);

    public IReadOnlyList<Notice> Create()
    {
        var customer = new People(shop, _dice).Invent(happening.At);
        shop.Customers.Add(customer);
        return [new(Topics.CustomersCreate, CustomerPayload.Write(shop, customer))];
    }

    public IReadOnlyList<Notice> Update()
    {
        if (Pick.From(shop.Customers, happening.Id, _dice, _ => true) is not { } customer)
        {
            return [];
        }

        shop.Customers.Change(customer, c =>
        {
            c.Note = $"Called on {happening.At:yyyy-MM-dd}";
            c.LastName = c.LastName is not null && _dice.Chance(0.3) ? new People(shop, _dice).FamilyName() : c.LastName;
            c.UpdatedAt = OrderPaying.Later(c.UpdatedAt, happening.At);
        });
        return [new(Topics.CustomersUpdate, CustomerPayload.Write(shop, customer))];
    }

    /// <summary>Only customers without orders can be deleted, as at Shopify.</summary>
    public IReadOnlyList<Notice> Delete()
    {
        if (Pick.From(shop.Customers, happening.Id, _dice, c => c.Orders.Count == 0) is not { } customer)
        {
            return [];
        }

        shop.Customers.Remove(customer);
        customer.Deleted = true;
        shop.Destroyed.Add(new(shop.OtherIds.Next(), "CUSTOMER", customer.Id, happening.At));
        return [new(Topics.CustomersDelete, DeletePayload.WriteCustomer(customer.Id))];
    }
}
