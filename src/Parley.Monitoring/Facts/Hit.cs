using Parley.Model.Events;
using Parley.Monitoring.Deadlines;

namespace Parley.Monitoring.Facts;

/// <summary>An event that fits a pattern.</summary>
/// <param name="Sure">Whether it happened and is what the pattern describes: possibly or yes.</param>
/// <param name="Fit">Only whether it is what the pattern describes.</param>
internal readonly record struct Hit(Event Event, Answer Sure, Answer Fit)
{
    public EventId Id => Event.Id;

    public When When => Event.When;

    public Occurrence Occurrence => new(When.From, Sure == Answer.Yes ? When.To : null);
}
