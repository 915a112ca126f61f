using System.CommandLine;

namespace Parley.Cli.CommandLine;

/// <summary>What all arguments that name files have in common.</summary>
internal static class FileArguments
{
    /// <summary>What stands for standard input where a FILE is read.</summary>
    public const string StandardInput = "-";

    /// <summary>Takes a misspelt option for what it is, not for the name of a file. A file of such a name is written <c>./--name</c>.</summary>
    public static Argument<T> RejectOptions<T>(this Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
            {
                result.AddError($"There is no option \"{token.Value}\".");
            }
        });
        return argument;
    }
}
