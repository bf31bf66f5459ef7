using XenoStore.Simulator.Commerce;
using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Seeding;

/// <summary>Fills a shop with two years of history. Same seed, shop and end: the same history, to the byte.</summary>
internal sealed class ShopSeeder
{
    private readonly Shop _shop;
    private readonly Dice _dice;
    private readonly People _people;
    private readonly ShoppingTrips _trips;
    private readonly OrderStory _story;
    private readonly OrderCalendar _calendar;
    private readonly Catalog _catalog;
    private readonly DateTimeOffset _horizon;
    private readonly List<Customer> _customers = [];

    private ShopSeeder(Shop shop, int seed, DateTimeOffset horizon)
    {
        _shop = shop;
        _dice = new Dice(seed);
        _horizon = horizon;
        _people = new People(shop, _dice);
        _trips = new ShoppingTrips(shop, _dice, _people);
        _story = new OrderStory(shop, _dice, new MerchantChoices(shop, _dice, _trips), horizon);
        _calendar = new OrderCalendar(shop.Profile, _dice, horizon);
        _catalog = new Catalog(shop, _dice);
    }

    /// <param name="horizon">Nothing seeded happens at or after this instant.</param>
    public static void Fill(Shop shop, int orders, int seed, DateTimeOffset horizon)
    {
        shop.CreatedAt = shop.UpdatedAt = horizon.AddMonths(-OrderCalendar.Months);
        if (orders > 0)
        {
            new ShopSeeder(shop, seed, horizon).Fill(orders);
        }
    }

    private void Fill(int orders)
    {
        var products = Products(orders);
        foreach (var at in _calendar.Draw(orders))
        {
            Order(products, at);
        }

        foreach (var customer in _customers)
        {
            Settle(customer);
        }

        RetireProducts(products);
        _shop.Destroyed.Sort((a, b) => (a.At, a.Id).CompareTo((b.At, b.Id)));
    }

    private List<Product> Products(int orders)
    {
        var count = Math.Clamp(orders / 40, 12, 400);
        var products = Enumerable.Range(0, count).Select(_ => _catalog.Invent(_calendar.Start - _dice.Hours(1, 2000))).ToList();
        products.Insert(products.Count / 2, _catalog.GiftCard(_calendar.Start.AddDays(-90)));
        return products;
    }

    private void Order(List<Product> products, DateTimeOffset at)
    {
        var order = OrderPlacing.Place(_shop, _trips.Fill(products, Buyer(at), at));
        _story.Tell(order, products);
        order.Customer?.Orders.Add(order);
        if (order.Deleted)
        {
            _shop.Destroyed.Add(new(_shop.OtherIds.Next(), "ORDER", order.Id, order.UpdatedAt.AddDays(3)));
            return;
        }

        _shop.Orders.Add(order);
    }

    private Customer? Buyer(DateTimeOffset at)
    {
        if (_dice.Chance(0.18))
        {
            return null;
        }

        if (_customers.Count > 0 && _dice.Chance(0.5))
        {
            return _customers[_dice.Popular(_customers.Count)];
        }

        var customer = _people.Invent(at - _dice.Hours(0, 1));
        _customers.Add(customer);
        return customer;
    }

    /// <summary>A customer was last touched by their last order; a few who never bought anything are deleted.</summary>
    private void Settle(Customer customer)
    {
        customer.UpdatedAt = customer.Orders.Count == 0 ? customer.CreatedAt : customer.Orders.Max(o => o.CreatedAt);
        _shop.Customers.Add(customer);
        if (_dice.Chance(0.01))
        {
            Bystander(customer.CreatedAt + _dice.Hours(1, 500));
        }
    }

    private void Bystander(DateTimeOffset at)
    {
        if (at >= _horizon)
        {
            return;
        }

        var customer = _people.Invent(at);
        if (_dice.Chance(0.3) && at.AddDays(2) < _horizon)
        {
            _shop.Destroyed.Add(new(_shop.OtherIds.Next(), "CUSTOMER", customer.Id, at.AddDays(2)));
            return;
        }

        _shop.Customers.Add(customer);
    }

    private void RetireProducts(List<Product> products)
    {
        foreach (var product in products)
        {
            product.UpdatedAt = _calendar.Start.AddSeconds(_dice.Between(0, (int)(_horizon - _calendar.Start).TotalSeconds - 1));
            product.Deleted = !product.IsGiftCard && _dice.Chance(0.03);
            if (product.Deleted)
            {
                _shop.Destroyed.Add(new(_shop.OtherIds.Next(), "PRODUCT", product.Id, product.UpdatedAt));
                continue;
            }

            _shop.Products.Add(product);
        }
    }
}
