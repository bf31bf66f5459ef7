namespace XenoStore.Silo; internal static class P { static void Main() {} }
