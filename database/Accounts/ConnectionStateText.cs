namespace XenoStore.Database.Accounts;

/// <summary>The words of <c>tenants.state</c>.</summary>
internal static class ConnectionStateText
{
    private static readonly Dictionary<ConnectionState, string> Words = new()
    {
        [ConnectionState.Connected] = "connected",
        [ConnectionState.NeedsReauthorisation] = "needs_reauthorisation",
        [ConnectionState.Frozen] = "frozen",
        [ConnectionState.Uninstalled] = "uninstalled",
    };

    public static string Write(ConnectionState state) => Words[state];

    public static ConnectionState Read(string word) => Words.Single(pair => pair.Value == word).Key;
}
