using Orleans.Runtime;

namespace XenoStore.EmbeddedSilo;

/// <summary>The handle a grain holds.</summary>
internal sealed record RegisteredReminder(string ReminderName) : IGrainReminder;
