using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL.Types;

/// <summary>The shop, its money types, and what the app may do in it.</summary>
internal static class ShopTypes
{
    public static void AddTo(TypeTable table)
    {
        AddShop(table);
        new TypeBuilder<Money>("MoneyV2")
            .Field("amount", "Decimal!", m => m.Currency.GraphText(m.Minor))
            .Field("currencyCode", "CurrencyCode!", m => m.Currency.Code)
            .AddTo(table);
        new TypeBuilder<MoneyBag>("MoneyBag")
            .Field("shopMoney", "MoneyV2!", b => b.ShopMoney)
            .Field("presentmentMoney", "MoneyV2!", b => b.PresentmentMoney)
            .AddTo(table);
        new TypeBuilder<SearchCount>("Count")
            .Field("count", "Int!", c => c.Count)
            .Field("precision", "CountPrecision!", c => c.Precision)
            .AddTo(table);
        new TypeBuilder<AppInstallation>("AppInstallation")
            .Field("id", "ID!", a => Gid.Of("AppInstallation", a.Id))
            .Field("accessScopes", "[AccessScope!]!", a => a.Scopes)
            .AddTo(table);
        new TypeBuilder<AccessScope>("AccessScope").Field("handle", "String!", s => s.Handle).AddTo(table);
        new TypeBuilder<ApiVersion>("ApiVersion")
            .Field("handle", "String!", v => v.Handle)
            .Field("displayName", "String!", v => v.DisplayName)
            .Field("supported", "Boolean!", v => v.Supported)
            .AddTo(table);
        new TypeBuilder<DestroyEvent>("BasicEvent")
            .Field("id", "ID!", e => Gid.Of("BasicEvent", e.Id))
            .Field("action", "String!", _ => "destroy")
            .Field("createdAt", "DateTime!", e => e.At)
            .Field("subjectId", "ID!", e => Gid.Of(SubjectName(e), e.SubjectId))
            .Field("subjectType", "EventSubjectType!", e => e.SubjectType)
            .AddTo(table);
        table.AddInterface("Event", ["id", "action", "createdAt"], "BasicEvent");
    }

    private static void AddShop(TypeTable table)
    {
        new TypeBuilder<Shop>("Shop")
            .Field("id", "ID!", s => Gid.Of("Shop", s.Profile.Id))
            .Field("name", "String!", s => s.Profile.Name)
            .Field("myshopifyDomain", "String!", s => s.Profile.Domain)
            .Field("primaryDomain", "Domain!", s => s.Profile)
            .Field("email", "String!", s => $"owner@{s.Profile.Domain}")
            .Field("contactEmail", "String!", s => $"hello@{s.Profile.Domain}")
            .Field("currencyCode", "CurrencyCode!", s => s.Profile.Currency.Code)
            .Field("enabledPresentmentCurrencies", "[CurrencyCode!]!", s => new[] { s.Profile.Currency.Code, "USD" }.Distinct())
            .Field("ianaTimezone", "String!", s => s.Profile.TimeZoneId)
            .Field("timezoneOffsetMinutes", "Int!", (s, c) => (int)s.Profile.TimeZone.GetUtcOffset(c.Request.Now).TotalMinutes)
            .Field("taxesIncluded", "Boolean!", s => s.Profile.TaxesIncluded)
            .Field("taxShipping", "Boolean!", _ => true)
            .Field("createdAt", "DateTime!", s => s.CreatedAt)
            .Field("updatedAt", "DateTime!", s => s.UpdatedAt)
            .Field("shopAddress", "ShopAddress!", s => s.Profile)
            .Field("plan", "ShopPlan!", s => s.Profile)
            .AddTo(table);
        new TypeBuilder<ShopProfile>("Domain")
            .Field("id", "ID!", p => Gid.Of("Domain", p.Id))
            .Field("host", "String!", p => p.Domain)
            .Field("url", "URL!", p => $"https://{p.Domain}")
            .AddTo(table);
        new TypeBuilder<ShopProfile>("ShopAddress")
            .Field("countryCodeV2", "CountryCode", p => p.CountryCode)
            .Field("provinceCode", "String", _ => null)
            .AddTo(table);
        new TypeBuilder<ShopProfile>("ShopPlan")
            .Field("publicDisplayName", "String!", _ => "Basic")
            .Field("partnerDevelopment", "Boolean!", _ => false)
            .Field("shopifyPlus", "Boolean!", _ => false)
            .AddTo(table);
    }

    private static string SubjectName(DestroyEvent e) => e.SubjectType switch { "ORDER" => "Order", "CUSTOMER" => "Customer", _ => "Product" };
}
