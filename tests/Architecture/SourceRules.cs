using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace XenoStore.Tests.Architecture;

/// <summary>Rules that are looked for in the text of a file; each answers the places that break it.</summary>
internal static partial class SourceRules
{
    private const int MostFileLines = 300;
    private const int MostMethodLines = 40;

    internal static IEnumerable<string> TooLong(SourceFile file) =>
        file.Lines > MostFileLines ? [$"{file.Path} has {file.Lines} lines"] : [];

    internal static IEnumerable<string> LongMethods(SourceFile file) =>
        from method in file.Root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
        let span = method.GetLocation().GetLineSpan()
        let lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1
        where lines > MostMethodLines
        select $"{file.At(method)} has a method of {lines} lines";

    /// <summary>Statements belong into .sql files: readable, greppable, and never put together from strings.</summary>
    internal static IEnumerable<string> Sql(SourceFile file) =>
        from token in file.Root.DescendantTokens()
        where IsText(token) && IsStatement(token.ValueText)
        select $"{file.At(token)} holds SQL";

    /// <summary>Neither double nor float may ever hold an amount or an id.</summary>
    internal static IEnumerable<string> BinaryFloatingPoint(SourceFile file) =>
        from token in file.Root.DescendantTokens()
        where token.Kind() is SyntaxKind.DoubleKeyword or SyntaxKind.FloatKeyword
            || (token.ValueText is "Double" or "Single" or "Half" && NamesType(token.Parent))
        select $"{file.At(token)} uses {token.ValueText}";

    /// <summary>One body of grains for both engines.</summary>
    internal static IEnumerable<string> ConditionalCompilation(SourceFile file) =>
        from trivia in file.Root.DescendantTrivia(descendIntoTrivia: false)
        where trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia
        select $"{file.Path}: {trivia.ToString().Trim()}";

    /// <summary>A key that is not made by <see cref="GrainKeys"/> may lack its tenant.</summary>
    internal static IEnumerable<string> HomeMadeKeys(SourceFile file) =>
        from call in file.Root.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where NameOf(call) == "GetGrain"
        from key in call.ArgumentList.Arguments.Take(1)
        where !key.ToString().StartsWith("GrainKeys.", StringComparison.Ordinal)
        select $"{file.At(call)} asks for a grain by {key}";

    /// <summary>A grain that leaves its scheduler loses the one-turn-at-a-time promise.</summary>
    internal static IEnumerable<string> LeavesTheScheduler(SourceFile file) =>
        from call in file.Root.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where (NameOf(call) == "ConfigureAwait" && !call.ArgumentList.ToString().Contains("ContinueOnCapturedContext", StringComparison.Ordinal))
            || call.Expression.ToString() == "Task.Run"
        select $"{file.At(call)} calls {NameOf(call)}";

    internal static ImmutableArray<string> Broken(this IEnumerable<SourceFile> files, Func<SourceFile, IEnumerable<string>> rule) =>
        [.. files.SelectMany(rule)];

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken;

    /// <summary><c>Double.Parse</c> names the type, <c>rows.Single()</c> does not.</summary>
    private static bool NamesType(SyntaxNode? node) =>
        node is IdentifierNameSyntax && !(node.Parent is MemberAccessExpressionSyntax member && member.Name == node);

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>SQL is written in one case or the other; a sentence begins with a capital and goes on in lower case.</summary>
    private static bool IsStatement(string text) => Statement().IsMatch(text) || (Shouted().IsMatch(text) && Statement().IsMatch(text.ToLowerInvariant()));

    [GeneratedRegex(@"^\s*[A-Z]{4,}\s")]
    private static partial Regex Shouted();

    [GeneratedRegex(
        @"^\s*(select\s.+\sfrom\s|select\s+\w+\(|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+(table|index|role|database)\s|alter\s+(table|role)\s|with\s+\w+\s+as\s*\()",
        RegexOptions.Singleline)]
    private static partial Regex Statement();
}
