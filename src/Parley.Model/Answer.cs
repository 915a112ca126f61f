namespace Parley.Model;

/// <summary>The only answers that Parley gives: <c>yes</c>, <c>possibly</c>, <c>no</c>. Ordered, so that "and" is the least and "or" the greatest.</summary>
public enum Answer
{
    No,
    Possibly,
    Yes,
}

/// <summary>Three-valued logic (Kleene).</summary>
public static class Answers
{
    public static Answer And(this Answer left, Answer right) => left < right ? left : right;

    public static Answer Or(this Answer left, Answer right) => left > right ? left : right;

    public static Answer Not(this Answer answer) => Answer.Yes - (int)answer;
}
