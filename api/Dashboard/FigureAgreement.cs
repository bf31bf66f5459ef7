namespace XenoStore.Api.Dashboard;

/// <summary>How a figure compares with the sum of the events behind it.</summary>
internal enum FigureAgreement
{
    /// <summary>Equal to the minor unit.</summary>
    Equal = 0,

    /// <summary>Orders came in all the while, so that no moment showed both at one revision; or only some of the events were asked for.</summary>
    NotCompared = 1,

    /// <summary>Different at one standing revision: a defect of ours.</summary>
    Different = 2,
}
