namespace Parley.Exploration.Model;

/// <summary>A yes or no that the state and the move decide: a node of the model's graph, or its opposite.</summary>
internal readonly record struct Bit(int Code)
{
    public static readonly Bit False = new(0);
    public static readonly Bit True = new(1);

    public int Node => Code >> 1;

    public bool Negated => (Code & 1) != 0;

    public bool IsConstant => Code < 2;

    public static Bit operator !(Bit bit) => new(bit.Code ^ 1);

    public static Bit Of(bool value) => value ? True : False;
}
