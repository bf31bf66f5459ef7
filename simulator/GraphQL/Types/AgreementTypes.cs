using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL.Types;

internal static class AgreementTypes
{
    private static readonly string[] AgreementFields = ["id", "happenedAt", "reason", "sales"];
    /// <summary>Sales of the schema that clients may ask about and that never occur here.</summary>
    private static readonly (string Type, string LineType)[] Unseen =
    [
        ("TipSale", "TIP"), ("DutySale", "DUTY"), ("FeeSale", "FEE"), ("AdditionalFeeSale", "ADDITIONAL_FEE"), ("UnknownSale", "UNKNOWN"),
    ];

    private static readonly string[] SaleFields = ["id", "actionType", "lineType", "quantity", "totalAmount", "totalTaxAmount"];

    public static void AddTo(TypeTable table)
    {
        Agreement<PlacedAgreement>("OrderAgreement").AddTo(table);
        Agreement<EditAgreement>("OrderEditAgreement").AddTo(table);
        Agreement<RefundedAgreement>("RefundAgreement")
            .Field("refund", "Refund!", a => new OrderPart<Refund>(a.Order, a.Refund))
            .AddTo(table);
        table.AddInterface("SalesAgreement", AgreementFields, "OrderAgreement", "OrderEditAgreement", "RefundAgreement");

        Sale<SoldProduct>("ProductSale", "PRODUCT")
            .Field("lineItem", "LineItem!", s => new OrderPart<LineItem>(s.Order, s.Line))
            .AddTo(table);
        Sale<SoldGiftCard>("GiftCardSale", "GIFT_CARD")
            .Field("lineItem", "LineItem!", s => new OrderPart<LineItem>(s.Order, s.Line))
            .AddTo(table);
        Sale<SoldShipping>("ShippingLineSale", "SHIPPING")
            .Field("shippingLine", "ShippingLine", s => new OrderPart<ShippingLine>(s.Order, s.Line))
            .AddTo(table);
        Sale<SoldAdjustment>("AdjustmentSale", "ADJUSTMENT").AddTo(table);
        AddUnseen(table);
        table.AddInterface("Sale", SaleFields, ["ProductSale", "GiftCardSale", "ShippingLineSale", "AdjustmentSale", .. Unseen.Select(u => u.Type)]);
    }

    private static void AddUnseen(TypeTable table)
    {
        foreach (var (type, lineType) in Unseen)
        {
            var sale = Sale<AgreedSale>(type, lineType);
            if (type == "TipSale")
            {
                sale.Field("lineItem", "LineItem!", _ => null);
            }

            sale.AddTo(table);
        }
    }

    private static TypeBuilder<T> Agreement<T>(string name)
        where T : Agreement => new TypeBuilder<T>(name)
        .Field("id", "ID!", a => Gid.Of("SalesAgreement", a.Id))
        .Field("happenedAt", "DateTime!", a => a.HappenedAt)
        .Field("reason", "OrderActionType!", a => a.Reason)
        .Connection("sales", "SaleConnection!", a => a.Sales, s => s.Id);

    private static TypeBuilder<T> Sale<T>(string name, string lineType)
        where T : AgreedSale => new TypeBuilder<T>(name)
        .Field("id", "ID!", s => Gid.Of("Sale", s.Id))
        .Field("actionType", "SaleActionType!", s => s.ActionType)
        .Field("lineType", "SaleLineType!", _ => lineType)
        .Field("quantity", "Int", s => s.Quantity)
        .Field("totalAmount", "MoneyBag!", (s, c) => MoneyBag.Of(s.Total, s.Order, c.Shop))
        .Field("totalTaxAmount", "MoneyBag!", (s, c) => MoneyBag.Of(s.Tax, s.Order, c.Shop));
}
