using XenoStore.Simulator.Commerce;
using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Payloads;
using XenoStore.Simulator.Seeding;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.Happenings;

internal sealed class ProductLife(Shop shop, Happening happening)
{
    private readonly Dice _dice = new(happening.Seed);

    /// <summary>A new product among the shop's records.</summary>
    /// <param name="title">Null: an invented one.</param>
    public Product Stock(string? title = null)
    {
        var product = new Catalog(shop, _dice, made: 1000 + shop.Products.Count).Invent(happening.At, title);
        shop.Products.Add(product);
        return product;
    }

    public IReadOnlyList<Notice> Create() => [new(Topics.ProductsCreate, ProductPayload.Write(shop, Stock()))];

    public IReadOnlyList<Notice> Update()
    {
        if (Pick.From(shop.Products, happening.Id, _dice, _ => true) is not { } product)
        {
            return [];
        }

        shop.Products.Change(product, Reprice);
        return [new(Topics.ProductsUpdate, ProductPayload.Write(shop, product))];
    }

    public IReadOnlyList<Notice> Delete()
    {
        if (Pick.From(shop.Products, happening.Id, _dice, p => !p.IsGiftCard) is not { } product)
        {
            return [];
        }

        shop.Products.Remove(product);
        product.Deleted = true;
        shop.Destroyed.Add(new(shop.OtherIds.Next(), "PRODUCT", product.Id, happening.At));
        return [new(Topics.ProductsDelete, DeletePayload.Write(product.Id))];
    }

    private void Reprice(Product product)
    {
        var percent = _dice.Between(90, 110);
        foreach (var variant in product.IsGiftCard ? [] : product.Variants)
        {
            variant.Price = MinorUnits.Round(variant.Price * percent / 100m);
            variant.UpdatedAt = happening.At;
        }

        product.UpdatedAt = OrderPaying.Later(product.UpdatedAt, happening.At);
    }
}
