package news.dateline.publish.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds new indices with the mappings of this release from the old ones, while the old ones are read and written; then
 * the aliases change over, all at once.
 * <ol>
 * <li>New indices are made, which no alias shows, and the old ones are copied into them, oldest writes first.
 * <li>When little is left, the old ones are closed for writes. Writers wait and try again, readers notice nothing. The
 * rest is copied: seconds.
 * <li>Both are compared: counts, and versions and contents of some documents by chance.
 * <li>The aliases change over in one request; the writers go on, in the new indices. The old ones stay, closed for
 * writes, until somebody deletes them.
 * </ol>
 * Stopped or killed anywhere, it goes on when it is started again. Until the aliases have changed over, nothing but the
 * new indices has changed.
 */
@Lazy
@Component
public class Reindexing {
    private static final Logger log = LoggerFactory.getLogger(Reindexing.class);
    private static final long SLACK = 120_000;

    private final Elastic elastic;
    private final Schema schema;
    private final Blueprint blueprint;
    private final IndexSettings settings;
    private final JsonMapper json = JsonMapper.shared();

    Reindexing(Elastic elastic, Schema schema, Blueprint blueprint, IndexSettings settings) {
        this.elastic = elastic;
        this.schema = schema;
        this.blueprint = blueprint;
        this.settings = settings;
    }

    /** One index that takes the place of another. */
    private record Move(Kind kind, String from, String to, Copying copying) {
    }

    /** Does all of it. */
    public void run() {
        List<Move> moves = Arrays.stream(Kind.values()).map(this::move).toList();
        moves.forEach(move -> move.copying().catchUp());
        moves.forEach(move -> block(move.from(), true));
        boolean done = false;
        try {
            moves.forEach(this::finish);
            changeOver(moves);
            done = true;
        } finally {
            if (!done) {
                moves.forEach(move -> block(move.from(), false));
            }
        }
        moves.forEach(move -> log.info("{} took the place of {}, which is closed for writes and may be deleted: "
                + "DELETE /{}", move.to(), move.from(), move.from()));
    }

    /** Gives it up: the old indices take writes again, the new ones go. */
    public void abort() {
        for (Kind kind : Kind.values()) {
            String written = written(kind);
            block(written, false);
            int current = settings.version(kind, written);
            schema.versions(kind).stream().filter(version -> version > current).map(
                    version -> settings.index(kind, version)).forEach(this::delete);
        }
    }

    private void delete(String index) {
        elastic.delete("/" + index).expect("deletion of " + index);
        log.info("{} is deleted", index);
    }

    private Move move(Kind kind) {
        String from = written(kind);
        schema.template(kind, blueprint.mappings(kind));
        int newest = schema.versions(kind).getLast();
        int current = settings.version(kind, from);
        String to = settings.index(kind, newest > current ? newest : current + 1);
        schema.create(kind, to, json.createObjectNode());
        log.info("{} is copied to {}", from, to);
        return new Move(kind, from, to, new Copying(elastic, kind, from, to));
    }

    private String written(Kind kind) {
        return schema.written(kind).orElseThrow(() -> new IllegalStateException(
                "There is no index to copy: `" + settings.all(kind) + "` names none; start the service first"));
    }

    private void finish(Move move) {
        move.copying().goBack(SLACK);
        move.copying().catchUp();
        int compared = new Comparing(elastic).expectSame(move.copying(), move.from(), move.to());
        log.info("{} and {} hold as many documents, and {} by chance are equal", move.from(), move.to(), compared);
    }

    private void changeOver(List<Move> moves) {
        ObjectNode all = json.createObjectNode();
        ArrayNode actions = all.putArray("actions");
        List<String> from = new ArrayList<>();
        for (Move move : moves) {
            from.add(move.from());
            blueprint.actions(move.kind(), move.to(), List.of(move.from())).path("actions").forEach(actions::add);
        }
        elastic.post("/_aliases", all, Map.of()).expect("aliases of " + from);
    }

    /** With the API that waits for writes in flight, and afterwards as a setting that can be taken back. */
    private void block(String index, boolean closed) {
        if (closed) {
            elastic.put("/" + index + "/_block/write").expect("write block of " + index);
        } else {
            ObjectNode body = json.createObjectNode();
            body.putNull("index.blocks.write");
            elastic.put("/" + index + "/_settings", body).expect("write block of " + index);
        }
    }
}
