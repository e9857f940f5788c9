package news.dateline.publish.index;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * One bulk request and what became of each of its documents. A request that is too large, or that is refused as a whole
 * for the sake of one of its documents, is halved until that one stands alone.
 */
@Component
class Sending {
    private final Elastic elastic;
    private final BulkMeters meters;

    Sending(Elastic elastic, BulkMeters meters) {
        this.elastic = elastic;
        this.meters = meters;
    }

    void send(List<Operation> slice, Round round) {
        byte[] lines = lines(slice);
        meters.sent(slice.size(), lines.length);
        slice.forEach(operation -> operation.attempts++);
        Elastic.Answer answer;
        try {
            answer = elastic.bulk(lines);
        } catch (ElasticsearchAway e) {
            round.broken(slice, String.valueOf(e.getMessage()));
            return;
        }
        if (answer.isOk()) {
            sort(slice, answer.body().path("items"), round);
        } else {
            whole(slice, answer, round);
        }
    }

    private void sort(List<Operation> slice, JsonNode items, Round round) {
        if (items.size() != slice.size()) {
            round.broken(slice, "the answer speaks of " + items.size() + " documents, " + slice.size() + " were sent");
            return;
        }
        for (int i = 0; i < slice.size(); i++) {
            JsonNode item = items.get(i).path("index");
            settle(slice.get(i), item.path("status").asInt(500), item.path("error"), round);
        }
    }

    private void settle(Operation operation, int status, JsonNode error, Round round) {
        Outcome outcome = Outcome.of(status, error);
        meters.settled(outcome);
        if (outcome == Outcome.REFUSED) {
            round.refused.add(new Refused(operation, type(error), message(error)));
        } else if (outcome == Outcome.LATER) {
            round.later(operation, status + " " + type(error) + ": " + message(error));
        }
    }

    private void whole(List<Operation> slice, Elastic.Answer answer, Round round) {
        boolean tooLarge = answer.status() == 413;
        boolean refused = tooLarge || Outcome.of(answer.status(), answer.body().path("error")) == Outcome.REFUSED;
        if (refused && slice.size() > 1) {
            int half = slice.size() / 2;
            send(slice.subList(0, half), round);
            send(slice.subList(half, slice.size()), round);
        } else if (refused) {
            meters.settled(Outcome.REFUSED);
            String reason = tooLarge ? "too_large" : type(answer.body().path("error"));
            round.refused.add(new Refused(slice.getFirst(), reason, answer.status() + " " + answer.error()));
        } else {
            round.broken(slice, "_bulk answered " + answer.status() + " " + answer.error());
        }
    }

    private static String type(JsonNode error) {
        return error.path("type").asString("unknown");
    }

    private static String message(JsonNode error) {
        String cause = error.path("caused_by").path("reason").asString("");
        return error.path("reason").asString("") + (cause.isEmpty() ? "" : " (" + cause + ")");
    }

    private static byte[] lines(List<Operation> slice) {
        byte[] lines = new byte[slice.stream().mapToInt(Operation::size).sum()];
        int at = 0;
        for (Operation operation : slice) {
            at = line(operation.document, lines, line(operation.action, lines, at));
        }
        return lines;
    }

    private static int line(byte[] from, byte[] to, int at) {
        System.arraycopy(from, 0, to, at, from.length);
        to[at + from.length] = '\n';
        return at + from.length + 1;
    }
}
