namespace XenoStore;

/// <summary>What a range is cut into for a chart.</summary>
public enum Bucket
{
    /// <summary>Single days.</summary>
    Day = 0,
    /// <summary>Weeks from Monday to Sunday (ISO 8601).</summary>
    Week = 1,
    /// <summary>Calendar months.</summary>
    Month = 2,
    /// <summary>Calendar years.</summary>
    Year = 3,
}
