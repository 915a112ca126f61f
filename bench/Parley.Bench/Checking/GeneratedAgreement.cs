using System.Text;

namespace Parley.Bench.Checking;

/// <summary>A long agreement of the usual kinds of provision, the same each time.</summary>
public static class GeneratedAgreement
{
    private const int OfAnArticle = 12;

    private const string Head = """
        ---
        parley: 1
        title: Generated
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**
        - **the Mission**, an observer

        """;

    public static string Write(int provisions)
    {
        var text = new StringBuilder(Head);
        for (var i = 0; i < provisions; i++)
        {
            var (article, number) = (i / OfAnArticle + 1, i % OfAnArticle + 1);
            if (number == 1)
            {
                text.Append($"\n## Article {article}. Part {article}\n");
            }

            text.Append($"{article}.{number} {Sentence(i, article, number)}\n");
        }

        return text.ToString();
    }

    private static string Sentence(int i, int article, int number)
    {
        var (one, other) = i % 2 == 0 ? ("Ukraine", "Russia") : ("Russia", "Ukraine");
        return (number % 6) switch
        {
            1 => $"{one} shall release all prisoners within {i % 80 + 10} days of entry into force.",
            2 => $"The Mission shall verify {article}.{number - 1} and shall report on it every 24 hours.",
            3 => $"{one} shall withdraw its forces within {i % 50 + 5} days after the Mission has verified {article}.{number - 2}.",
            4 => "No Party shall open fire.",
            5 => $"If {other} breaches {article}.{number - 1}, {one} may suspend {article}.{number - 2}.",
            _ => $"{one} shall grant the Mission access to its forces not later than [30 | 90] days after entry into force.",
        };
    }
}
