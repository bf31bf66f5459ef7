using XenoStore.Api.Problems;

namespace XenoStore.Api.Auth;

/// <summary>How a sign-in ended: with tokens and the user's shops, or with a refusal.</summary>
internal sealed record LoginOutcome(TokenPair? Tokens, UserProfile? Profile, Refusal? Refusal);
