using XenoStore.Simulator.Commerce;
using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Payloads;
using XenoStore.Simulator.Seeding;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.Happenings;

/// <summary>What happens to orders. Each verb changes the facts and answers what subscribers are told.</summary>
internal sealed class OrderLife
{
    private readonly Shop _shop;
    private readonly Happening _happening;
    private readonly Dice _dice;
    private readonly People _people;
    private readonly ShoppingTrips _trips;
    private readonly MerchantChoices _merchant;

    public OrderLife(Shop shop, Happening happening)
    {
        _shop = shop;
        _happening = happening;
        _dice = new Dice(happening.Seed);
        _people = new People(shop, _dice);
        _trips = new ShoppingTrips(shop, _dice, _people);
        _merchant = new MerchantChoices(shop, _dice, _trips);
    }

    private DateTimeOffset At => _happening.At;

    public IReadOnlyList<Notice> Place()
    {
        var products = OnSale();
        if (products.Count == 0)
        {
            products = [new ProductLife(_shop, _happening).Stock()];
        }

        var known = _shop.Customers.Count;
        var order = OrderPlacing.Place(_shop, _trips.Fill(products, Buyer(), At));
        new OrderStory(_shop, _dice, _merchant, DateTimeOffset.MaxValue).Checkout(order, _dice);
        return Add(order, isNewCustomer: _shop.Customers.Count > known);
    }

    /// <summary>Puts a placed order among the shop's records.</summary>
    public IReadOnlyList<Notice> Add(Order order, bool isNewCustomer)
    {
        _shop.Orders.Add(order);
        var notices = new List<Notice> { Tell(Topics.OrdersCreate, order) };
        if (order.Payment == Payment.Paid)
        {
            notices.Add(Tell(Topics.OrdersPaid, order));
        }

        if (order.Customer is { } customer)
        {
            customer.Orders.Add(order);
            _shop.Customers.Change(customer, c => c.UpdatedAt = OrderPaying.Later(c.UpdatedAt, At));
            notices.Insert(0, new(isNewCustomer ? Topics.CustomersCreate : Topics.CustomersUpdate, CustomerPayload.Write(_shop, customer)));
        }

        return notices;
    }

    public IReadOnlyList<Notice> Update() => Change(_ => true, order =>
    {
        if (order.FulfilledAt is null && order.Payment == Payment.Paid && order.CancelledAt is null && _dice.Chance(0.5))
        {
            order.FulfilledAt = At;
        }
        else
        {
            order.Tags = [.. order.Tags.Take(3).Append($"seen-{_dice.Between(1, 999)}")];
        }

        order.UpdatedAt = OrderPaying.Later(order, At);
        return [];
    });

    public IReadOnlyList<Notice> Pay() => Change(
        o => o is { CancelledAt: null, Payment: not (Payment.Voided or Payment.Paid) } && new OrderTotals(o).Outstanding > 0,
        order =>
        {
            OrderPaying.Pay(_shop, order, At);
            return [Topics.OrdersPaid];
        });

    public IReadOnlyList<Notice> Refund() => Change(
        o => o.CancelledAt is null && new OrderTotals(o).NetPayment > 0 && OrderRefunding.EverythingLeft(o).Count > 0,
        order =>
        {
            OrderRefunding.Refund(_shop, order, _merchant.Refund(order, At), At);
            return [Topics.RefundsCreate];
        });

    public IReadOnlyList<Notice> Cancel() => Change(o => o.CancelledAt is null, order =>
    {
        var refunds = order.Refunds.Count;
        OrderCancelling.Cancel(_shop, order, _merchant.CancelReason(), _merchant.CancelRecord(), At);
        return order.Refunds.Count > refunds ? [Topics.RefundsCreate, Topics.OrdersCancelled] : [Topics.OrdersCancelled];
    });

    public IReadOnlyList<Notice> Edit() => Change(o => o.CancelledAt is null && OnSale().Count > 0, order =>
    {
        var refunds = order.Refunds.Count;
        var (added, removed) = _merchant.Edit(order, OnSale());
        OrderEditing.Edit(_shop, order, added, removed, At);
        return order.Refunds.Count > refunds ? [Topics.RefundsCreate, Topics.OrdersEdited] : [Topics.OrdersEdited];
    });

    public IReadOnlyList<Notice> Delete()
    {
        if (Pick.From(_shop.Orders, _happening.Id, _dice, _ => true) is not { } order)
        {
            return [];
        }

        _shop.Orders.Remove(order);
        order.Deleted = true;
        _shop.Destroyed.Add(new(_shop.OtherIds.Next(), "ORDER", order.Id, At));
        return [new(Topics.OrdersDelete, DeletePayload.Write(order.Id))];
    }

    /// <summary>Changes an order that fits; every change is followed by <c>orders/updated</c>.</summary>
    private IReadOnlyList<Notice> Change(Func<Order, bool> fits, Func<Order, string[]> change)
    {
        if (Pick.From(_shop.Orders, _happening.Id, _dice, fits) is not { } order)
        {
            return [];
        }

        string[] topics = [];
        _shop.Orders.Change(order, o => topics = change(o));
        return [.. topics.Append(Topics.OrdersUpdated).Select(t => Tell(t, order))];
    }

    private Notice Tell(string topic, Order order) => new(topic, topic switch
    {
        Topics.RefundsCreate => RefundPayload.Write(_shop, order, order.Refunds[^1]),
        Topics.OrdersEdited => OrderEditPayload.Write(_shop, order, order.Edits[^1]),
        _ => OrderPayload.Write(_shop, order),
    });

    private Customer? Buyer()
    {
        switch (_dice.Weighted([0.15, 0.6, 0.25]))
        {
            case 0:
                return null;
            case 1 when _shop.Customers.Count > 0:
                return _shop.Customers.ById[_dice.Popular(_shop.Customers.Count)];
            default:
                var customer = _people.Invent(At);
                _shop.Customers.Add(customer);
                return customer;
        }
    }

    private List<Product> OnSale() => [.. Enumerable.Range(0, _shop.Products.Count).Select(i => _shop.Products.ById[i])];
}
