namespace Parley.Analysis.Tests.BruteForce.Runs;

/// <summary>What has to have happened: all of several, any of several, or one thing.</summary>
internal abstract record Awaited
{
    public static readonly Awaited Nothing = new All([]);

    public static readonly Awaited Impossible = new Any([]);

    public abstract bool IsMet(Func<string, bool> happened);

    /// <summary>Everything named in it, however it is joined.</summary>
    public abstract IEnumerable<It> Parts { get; }

    /// <summary>What is missing of it: of several of which any is enough, nothing once one has happened.</summary>
    public IEnumerable<It> Missing(Func<string, bool> happened) => IsMet(happened) ? [] : this switch
    {
        All all => all.Of.SelectMany(n => n.Missing(happened)),
        Any any => any.Of.SelectMany(n => n.Missing(happened)),
        _ => Parts,
    };

    public static Awaited Every(IEnumerable<Awaited> parts) => parts.Where(p => p is not All { Of.Count: 0 }).ToList() is [var only] ? only : new All([.. parts.Where(p => p is not All { Of.Count: 0 })]);

    public static Awaited Either(IEnumerable<Awaited> parts) => new Any([.. parts]);

    public sealed record All(IReadOnlyList<Awaited> Of) : Awaited
    {
        public override bool IsMet(Func<string, bool> happened) => Of.All(n => n.IsMet(happened));

        public override IEnumerable<It> Parts => Of.SelectMany(n => n.Parts);
    }

    public sealed record Any(IReadOnlyList<Awaited> Of) : Awaited
    {
        public override bool IsMet(Func<string, bool> happened) => Of.Any(n => n.IsMet(happened));

        public override IEnumerable<It> Parts => Of.SelectMany(n => n.Parts);
    }

    /// <param name="Says">The provision that says so.</param>
    /// <param name="Law">Whether a rule of outside law says so.</param>
    public sealed record It(string What, string Says, bool Law = false) : Awaited
    {
        public override bool IsMet(Func<string, bool> happened) => happened(What);

        public override IEnumerable<It> Parts => [this];
    }
}
