using System.Text;
using Parley.Monitoring.Exercises;
using Parley.Monitoring.Reading.Json;

namespace Parley.Workspace.Runs;

/// <summary>Makes up an exercise for an agreement, on its own ground.</summary>
public static class ExerciseRun
{
    /// <summary>The events in our own format (NDJSON), in the order in which they become known. The same agreement and options give the same bytes.</summary>
    public static string Write(AgreementFile file, ExerciseOptions options)
    {
        var agreement = file.Compilation!.Agreement;
        var points = new ExercisePoints(file.Ground!.Atlas);
        using var bytes = new MemoryStream();
        using (var writer = new EventWriter(bytes, agreement.Zone))
        {
            foreach (var record in ExerciseGenerator.Generate(agreement, options, points.Pick))
            {
                if (record.Event is { } happened)
                {
                    writer.Write(happened);
                }
                else if (record.Watch is { } watch)
                {
                    writer.Write(watch);
                }
            }
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
