namespace XenoStore.Api.Auth;

/// <summary>Too many passwords wait to be hashed; answered 429 with Retry-After.</summary>
internal sealed class PasswordLaneFullException() : Exception("Too many sign-ins at once. Try again in a few seconds.");
