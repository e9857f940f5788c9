package news.dateline.enrich.measure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * A fact as a careful reader marked it.
 *
 * @param id           its name within the story
 * @param grade        core, useful or marginal
 * @param statement    what is stated
 * @param days         when, and other readings that are as right; never none
 * @param precision    how finely, in words
 * @param planned      is it still to come?
 * @param participants who takes part
 * @param spoken       is it that somebody says something?
 * @param attributedTo who says so, or null
 * @param begin        offset of the sentence it is read from
 * @param end          offset behind it
 */
record GoldFact(String id, String grade, String statement, List<Days> days, @Nullable String precision, boolean planned,
        List<String> participants, boolean spoken, @Nullable String attributedTo, int begin, int end) {

    GoldFact {
        days = List.copyOf(days);
        participants = List.copyOf(participants);
    }

    static GoldFact of(JsonNode node) {
        var days = new ArrayList<Days>();
        days.add(Days.inclusive(text(node, "start"), text(node, "end")));
        node.path("alt").forEach(reading -> days.add(Days.inclusive(string(reading.get(0)), string(reading.get(1)))));
        var participants = new ArrayList<String>();
        node.path("participants").forEach(name -> participants.add(name.asString()));
        var source = node.get("source");
        return new GoldFact(node.get("id").asString(), node.get("grade").asString(), node.get("statement").asString(),
                days, text(node, "precision"), !"actual".equals(node.path("modality").asString("actual")), participants,
                "statement".equals(node.path("kind").asString("")), text(node, "attributed_to"),
                source.get("begin").asInt(), source.get("end").asInt());
    }

    private static @Nullable String text(JsonNode node, String field) {
        return string(node.get(field));
    }

    private static @Nullable String string(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asString();
    }
}
