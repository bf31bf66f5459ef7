using System.Collections.Immutable;

namespace XenoStore.Shopify.Admin;

/// <summary>
/// Why the Admin API gave no answer. A closed list: each is something a caller does something else about.
/// <see cref="Sentence"/> may be stored and shown; it holds no token and no customer's data.
/// </summary>
public abstract record AdminFailure
{
    private AdminFailure()
    {
    }

    /// <summary>What happened, in one sentence.</summary>
    public abstract string Sentence { get; }

    /// <summary>Whether the same query may well succeed in a moment: what the one retry policy tries again.</summary>
    public virtual bool Passes => false;

    /// <summary>The bucket held less than the query asked for (200, <c>THROTTLED</c>). Nothing ran; ask again after the wait.</summary>
    /// <param name="Wait">(requested - available) / restore rate.</param>
    /// <param name="Cost">What was asked, and the bucket.</param>
    public sealed record Throttled(TimeSpan Wait, QueryCost Cost) : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => $"Shopify's query cost is used up for {Wait.TotalSeconds:0.#} s.";
    }

    /// <summary>One query may not ask for that much, whatever the bucket holds (<c>MAX_COST_EXCEEDED</c>): ask for a smaller page.</summary>
    /// <param name="Cost">What it would have cost.</param>
    /// <param name="Limit">What one query may cost.</param>
    public sealed record TooCostly(double Cost, double Limit) : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => $"The query would cost {Cost:0} points; Shopify allows {Limit:0}.";
    }

    /// <summary>401: the token is wrong, expired or revoked. Calling again with it is pointless.</summary>
    public sealed record TokenRefused : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => "Shopify refused the access token.";
    }

    /// <summary>402 or 423, or <c>SHOP_INACTIVE</c>: the shop is unpaid, locked or closed. It may come back.</summary>
    public sealed record ShopFrozen : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => "The shop is frozen or locked at Shopify.";
    }

    /// <summary>403, or <c>ACCESS_DENIED</c> for something we cannot do without: a scope or an approval is missing.</summary>
    /// <param name="Message">Shopify's explanation.</param>
    public sealed record AccessForbidden(string Message) : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => $"Shopify denies access: {Message}";
    }

    /// <summary>404: there is no shop of this domain.</summary>
    public sealed record ShopNotFound : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => "Shopify knows no such shop.";
    }

    /// <summary>429: too many requests. Every call within the wait prolongs it.</summary>
    /// <param name="Wait"><c>Retry-After</c>, which may have a fraction; a few seconds when there was none.</param>
    public sealed record RateLimited(TimeSpan Wait) : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => $"Shopify asks for {Wait.TotalSeconds:0.#} s without requests.";
    }

    /// <summary>5xx, or an internal error inside a 200.</summary>
    /// <param name="Status">The HTTP status.</param>
    public sealed record ServerTrouble(int Status) : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => $"Shopify has trouble of its own (HTTP {Status}).";

        /// <inheritdoc/>
        public override bool Passes => true;
    }

    /// <summary>No complete answer within the time allowed.</summary>
    /// <param name="After">The time that was allowed.</param>
    public sealed record TimedOut(TimeSpan After) : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => $"Shopify did not answer within {After.TotalSeconds:0.#} s.";

        /// <inheritdoc/>
        public override bool Passes => true;
    }

    /// <summary>No connection: name, network or TLS.</summary>
    /// <param name="Kind">Which, in .NET's word.</param>
    public sealed record Unreachable(string Kind) : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => $"Shopify cannot be reached ({Kind}).";

        /// <inheritdoc/>
        public override bool Passes => true;
    }

    /// <summary>An answer that is none: cut short, not JSON, or without what we asked for. All of it is thrown away.</summary>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record Unreadable(string Problem) : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => $"Shopify's answer cannot be read: {Problem}.";

        /// <inheritdoc/>
        public override bool Passes => true;
    }

    /// <summary>Shopify did not understand a search and answered to another one (<c>extensions.search[].warnings</c>): its rows prove nothing.</summary>
    /// <param name="Warnings">What it says.</param>
    public sealed record SearchWarned(ImmutableArray<string> Warnings) : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => $"Shopify misunderstood the search: {string.Join(' ', Warnings)}";
    }

    /// <summary>The page's cursor is not, or no longer, valid: begin the list again.</summary>
    /// <param name="Message">What Shopify says.</param>
    public sealed record CursorRefused(string Message) : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => $"Shopify no longer knows the cursor: {Message}";
    }

    /// <summary>Shopify refused the query itself: a mistake of ours, or one it does not name otherwise.</summary>
    /// <param name="Errors">What it says.</param>
    public sealed record Rejected(ImmutableArray<GraphError> Errors) : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => $"Shopify rejected the query: {string.Join(' ', Errors.Select(e => e.Message).Distinct().Take(3))}";
    }

    /// <summary>3xx. Not followed: the token goes to the shop's own address or nowhere.</summary>
    /// <param name="Status">The HTTP status.</param>
    public sealed record Redirected(int Status) : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => $"Shopify sent us elsewhere (HTTP {Status}), which is not followed.";
    }

    /// <summary>Another API version answered than was asked: ours has expired, fields may mean something else.</summary>
    /// <param name="Asked">The version asked for.</param>
    /// <param name="Got">The version that answered.</param>
    public sealed record WrongApiVersion(string Asked, string Got) : AdminFailure
    {
        /// <inheritdoc/>
        public override string Sentence => $"Shopify answered with API version {Got} instead of {Asked}.";
    }
}
