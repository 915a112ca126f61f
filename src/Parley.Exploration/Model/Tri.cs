namespace Parley.Exploration.Model;

/// <summary>An answer of yes, possibly or no as two bits: whether it is sure, and whether it may be. What is sure may be.</summary>
internal readonly record struct Tri(Bit Sure, Bit May)
{
    public static readonly Tri No = new(Bit.False, Bit.False);
    public static readonly Tri Yes = new(Bit.True, Bit.True);
    public static readonly Tri Possibly = new(Bit.False, Bit.True);

    public static Tri Of(Answer answer) => answer switch { Answer.Yes => Yes, Answer.Possibly => Possibly, _ => No };

    public static Tri operator !(Tri tri) => new(!tri.May, !tri.Sure);

    public bool IsExact => Sure == May;

    public static Tri Exact(Bit bit) => new(bit, bit);
}
