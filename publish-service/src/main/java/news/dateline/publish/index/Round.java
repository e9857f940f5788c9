package news.dateline.publish.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcomes of sending everything once. */
final class Round {
    final List<Refused> refused = new ArrayList<>();
    final List<Operation> later = new ArrayList<>();
    @Nullable
    String why;
    private boolean broken;

    void later(Operation operation, String reason) {
        later.add(operation);
        why = reason;
    }

    /** A whole request failed: the next ones would too. */
    void broken(List<Operation> slice, String reason) {
        later.addAll(slice);
        why = reason;
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }
}
