using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace XenoStore.Tests.Architecture;

/// <summary>A C# file, parsed: rules look at tokens, so that a word in a comment is no offence.</summary>
/// <param name="Path">From the root of the repository.</param>
/// <param name="Text">All of it.</param>
internal sealed record SourceFile(string Path, string Text)
{
    internal SyntaxNode Root => CSharpSyntaxTree.ParseText(Text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot();

    internal int Lines => Text.Count(character => character == '\n');

    internal static SourceFile Read(string path) => new(path, SourceTree.Text(path));

    /// <summary>Where a node or token stands, for messages.</summary>
    internal string At(SyntaxNodeOrToken place) => $"{Path}:{place.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1}";
}
