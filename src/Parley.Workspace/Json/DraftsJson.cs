using System.Text.Json;
using Parley.Negotiation.Drafts;
using Parley.Workspace.Texts;

namespace Parley.Workspace.Json;

/// <summary>What moved between two drafts as other programs read it.</summary>
public static class DraftsJson
{
    public static string Write(DraftPair pair) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("before", pair.Before.Path);
        json.WriteString("now", pair.Now.Path);
        Moves(json, "moves", pair.Changes.Moves);
        json.WriteList("declared", pair.Changes.Declared, declared =>
        {
            json.WriteString("what", declared.What);
            json.WriteString("before", declared.Before);
            json.WriteString("now", declared.Now);
            json.WriteTexts("in", declared.In);
            json.WriteNumber("line", declared.At.Start.Line);
        });
        Moves(json, "same", pair.Changes.Same);
        json.WriteTexts("namedOnlyBefore", pair.Changes.OnlyBefore);
        json.WriteTexts("namedOnlyNow", pair.Changes.OnlyNow);
        json.WriteTexts("unreadBefore", pair.Changes.UnreadBefore);
        json.WriteTexts("unreadNow", pair.Changes.UnreadNow);
        json.WriteEndObject();
    });

    private static void Moves(Utf8JsonWriter json, string name, ValueList<Move> moves) => json.WriteList(name, moves, move =>
    {
        json.WriteString("subject", move.Subject);
        Sentence(json, "before", move.Before);
        Sentence(json, "now", move.Now);
        json.WriteTexts("differs", move.Differs);
        json.WriteList("for", move.For, party =>
        {
            json.WriteString("party", party.Name);
            json.WriteString("part", JsonText.Word(party.Part));
            json.WriteString("kind", JsonText.Word(party.Kind));
        });
    });

    private static void Sentence(Utf8JsonWriter json, string name, DraftSentence? sentence)
    {
        if (sentence is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteObject(name, () =>
        {
            json.WriteString("provision", sentence.Number);
            json.WriteString("subject", sentence.Subject);
            json.WriteString("words", sentence.Words);
            json.WriteNumber("line", sentence.At.Start.Line);
        });
    }
}
