using System.Runtime.CompilerServices;
using XenoStore.EmbeddedSilo;

[assembly: InternalsVisibleTo(GrainInterface.EmittedAssembly)]
[assembly: InternalsVisibleTo("XenoStore.Tests.Engine")]
