using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace XenoStore.Tests.Architecture;

/// <summary>
/// What of Orleans' API the grains and their contracts use, against the list of what the embedded engine implements: the same on both engines,
/// so whoever reaches for more of Orleans while building with Engine=orleans learns it here, and not from the next build of the other.
/// </summary>
public class EngineSurface
{
    private const string Orleans = "Orleans";

    private static readonly ImmutableArray<string> Implemented = [.. SourceTree.Text("tests/Architecture/engine-surface.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static readonly ImmutableArray<string> Used = [.. UsedNames().Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Grains_use_nothing_that_the_embedded_engine_does_not_implement() => Used.Except(Implemented).ShouldBeEmpty();

    [Fact]
    public void The_list_names_nothing_that_is_not_used() => Implemented.Except(Used).ShouldBeEmpty();

    [Theory]
    [InlineData("Orleans.Grain")]
    [InlineData("Orleans.IGrainFactory.GetGrain")]
    [InlineData("Orleans.Concurrency.ReadOnlyAttribute")]
    public void The_question_itself_works(string name) => Used.ShouldContain(name);

    private static IEnumerable<string> UsedNames()
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        SyntaxTree[] trees =
        [
            CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks; global using Orleans; global using Orleans.Runtime;", options),
            .. SourceTree.Sources("grains", "grain-interfaces").Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path)),
        ];
        var compilation = CSharpCompilation.Create("grains", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return trees.Skip(1).SelectMany(tree => NamesIn(tree, compilation.GetSemanticModel(tree)));
    }

    /// <summary>Everything this test was started with, but the grains themselves: those are compiled from their sources.</summary>
    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is not ("XenoStore.Grains.dll" or "XenoStore.GrainInterfaces.dll"))
        .Select(path => MetadataReference.CreateFromFile(path));

    private static IEnumerable<string> NamesIn(SyntaxTree tree, SemanticModel model) =>
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        let symbol = model.GetSymbolInfo(name).Symbol
        where symbol is ITypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol
        where symbol.ContainingNamespace?.ToDisplayString() is { } space && (space == Orleans || space.StartsWith(Orleans + ".", StringComparison.Ordinal))
        select NameOf(symbol);

    /// <summary>An attribute's or object's constructor is its type. Orleans declares the members of a state one or two interfaces further up.</summary>
    private static string NameOf(ISymbol symbol)
    {
        var type = symbol as ITypeSymbol ?? symbol.ContainingType;
        var typeName = $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}".Replace("Orleans.Core.IStorage", "Orleans.Runtime.IPersistentState", StringComparison.Ordinal);
        return symbol is ITypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor } ? typeName : $"{typeName}.{symbol.Name}";
    }
}
