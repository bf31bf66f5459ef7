using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Auth;
using XenoStore.Api.Customers;
using XenoStore.Api.Dashboard;
using XenoStore.Api.Demo;
using XenoStore.Api.Health;
using XenoStore.Api.Live;
using XenoStore.Api.Orders;
using XenoStore.Api.Products;
using XenoStore.Api.Sync;
using XenoStore.Api.Tenants;

namespace XenoStore.Api.Json;

/// <summary>Every body that goes in or out, with its reader and writer made at compile time.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    NumberHandling = JsonNumberHandling.Strict,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(MeasureConverter), typeof(WordConverter<ConnectionState>), typeof(WordConverter<CustomerNameSource>), typeof(WordConverter<DeliveryState>),
        typeof(WordConverter<FinancialStatus>), typeof(WordConverter<ResourceState>), typeof(WordConverter<SaleEventKind>),
        typeof(WordConverter<SyncKind>), typeof(WordConverter<SyncResource>),
    ])]
[JsonSerializable(typeof(RegisterRequest))]
[JsonSerializable(typeof(LoginRequest))]
[JsonSerializable(typeof(RefreshRequest))]
[JsonSerializable(typeof(SwitchRequest))]
[JsonSerializable(typeof(ConnectRequest))]
[JsonSerializable(typeof(RegisterResponse))]
[JsonSerializable(typeof(LoginResponse))]
[JsonSerializable(typeof(RefreshResponse))]
[JsonSerializable(typeof(SwitchResponse))]
[JsonSerializable(typeof(DemoResponse))]
[JsonSerializable(typeof(TenantListResponse))]
[JsonSerializable(typeof(StatsResponse))]
[JsonSerializable(typeof(CustomersResponse))]
[JsonSerializable(typeof(CustomerSeriesResponse))]
[JsonSerializable(typeof(ProductsResponse))]
[JsonSerializable(typeof(EventsResponse))]
[JsonSerializable(typeof(OrderListResponse))]
[JsonSerializable(typeof(OrderDetailsResponse))]
[JsonSerializable(typeof(CustomerListResponse))]
[JsonSerializable(typeof(ProductListResponse))]
[JsonSerializable(typeof(SyncResponse))]
[JsonSerializable(typeof(RunListResponse))]
[JsonSerializable(typeof(DeliveryListResponse))]
[JsonSerializable(typeof(DeliverySummaryResponse))]
[JsonSerializable(typeof(LiveEvent))]
[JsonSerializable(typeof(HealthResponse))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
internal sealed partial class ApiJson : JsonSerializerContext;
