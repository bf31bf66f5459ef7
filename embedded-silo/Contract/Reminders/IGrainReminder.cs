namespace Orleans.Runtime;

/// <summary>A handle on a registered reminder.</summary>
public interface IGrainReminder
{
    /// <summary>Its name, unique for its grain.</summary>
    string ReminderName { get; }
}
