using NodaTime;
using Parley.Analysis.Dates.Choosing;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates;

/// <summary>What holds always, and what holds only if something is chosen.</summary>
internal sealed partial class DateNetworkBuilder
{
    private IReadOnlyList<DateOption> GuardsOf(Norm norm) => [.. norm.Guards.Select(g => OptionOf(g.Bracket, g.Option))];

    private DateOption OptionOf(BracketId bracket, int option)
    {
        if (!_brackets.TryGetValue(bracket, out var choice))
        {
            _brackets[bracket] = choice = _choices.Count;
            var declared = _context.Agreement.Brackets.First(b => b.Id == bracket);
            _choices.Add(new DateChoice(bracket, [.. Enumerable.Range(0, declared.Options.Count).Concat(declared.Kind == BracketKind.Optional ? [-1] : [])]));
        }

        return new DateOption(choice, _choices[choice].Options.ToList().IndexOf(option));
    }

    /// <summary>Adds constraints that hold only where these options are chosen too.</summary>
    private void Under(IReadOnlyList<DateOption> options, System.Action add)
    {
        var outer = _when;
        _when = [.. outer.Union(options)];
        add();
        _when = outer;
    }

    /// <summary>Adds what each side of an "or" says: at least one of them holds.</summary>
    private void Either<T>(ValueList<T> sides, Action<T> add)
    {
        if (sides.Count == 1)
        {
            add(sides[0]);
            return;
        }

        var choice = _choices.Count;
        _choices.Add(new DateChoice(null, [.. Enumerable.Range(0, sides.Count)]));
        for (var side = 0; side < sides.Count; side++)
        {
            var chosen = sides[side];
            Under([new DateOption(choice, side)], () => add(chosen));
        }
    }

    /// <summary>What a value says, with the widest of its alternatives always, and with each where it is chosen. A blank says nothing.</summary>
    private void EachOption<T>(Open<T> value, Func<T, long> days, Func<IEnumerable<long>, long> widest, Action<long> add)
        where T : notnull
    {
        if (value.Possible.IsEmpty)
        {
            return;
        }

        add(widest(value.Possible.Select(days)));
        if (value is Alternatives<T> alternatives)
        {
            for (var i = 0; i < alternatives.Values.Count; i++)
            {
                var chosen = days(alternatives.Values[i]);
                Under([OptionOf(alternatives.Bracket, i)], () => add(chosen));
            }
        }
    }

    /// <summary>The moment that a blank puts after another.</summary>
    /// <param name="done">The end of the duty whose deadline it is, or null.</param>
    private int Blank(BracketId bracket, int from, TimeUnit? unit, Norm norm, int? done)
    {
        var key = $"blank {bracket} after {from}";
        var known = _variables.ContainsKey(key);
        var to = Variable(key);
        _blanks.Add(new BlankSpan(bracket, from, to, unit, norm, done, _when));
        if (!known && unit is not null)
        {
            Define(() => NotBefore(to, from, 0, null));
        }

        return to;
    }

    /// <summary>Adds what a moment is by its own meaning: it holds whatever is chosen, and is no sentence's demand.</summary>
    private void Define(System.Action add)
    {
        var (when, defining) = (_when, _defining);
        (_when, _defining) = ([], true);
        add();
        (_when, _defining) = (when, defining);
    }

    private static long DayOf(LocalDate date) => Period.DaysBetween(DateNetwork.Epoch, date);

    private void NotBefore(int later, int earlier, long days, Norm? because) => Constrain(new Difference(later, earlier, -days, OwnerOf(because)), deadline: false);

    private void NotAfter(int earlier, int later, long days, Norm? because) => Constrain(new Difference(later, earlier, days, OwnerOf(because)), deadline: true);

    private void Constrain(Difference difference, bool deadline)
    {
        if (_when.Count > 0)
        {
            _open.Add(new OpenDifference(difference, deadline, _when));
            return;
        }

        _constraints.Add(difference);
        _deadlines.Add(deadline);
    }

    private int OwnerOf(Norm? norm)
    {
        if (_defining || norm is null)
        {
            return DateNetwork.Definition;
        }

        if (!_owners.TryGetValue(norm.Id, out var owner))
        {
            _owners[norm.Id] = owner = _sentences.Count;
            _sentences.Add(norm);
        }

        return owner;
    }
}
