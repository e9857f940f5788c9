package news.dateline.enrich.text;

import java.util.List;
import java.util.Optional;

/** The dateline that a text may open with: {@code LONDON, Oct 31 (Own) - }. */
final class DatelineHead {

    private static final int LONGEST = 90;
    private static final int SHORTEST_PLACE = 3;
    private static final List<String> DASHES = List.of(" - ", " – ", " — ", " -- ", " _ ", "--", "—");

    private DatelineHead() {
    }

    /** What stands before the first dash, if it starts with a place in capitals and has digits. */
    static Optional<String> find(String source) {
        var head = source.substring(0, Math.min(source.length(), LONGEST)).stripLeading();
        int end = DASHES.stream().mapToInt(head::indexOf).filter(at -> at > 0).min().orElse(-1);
        return end < 0 || !capitals(head)
                ? Optional.empty()
                : Optional.of(head.substring(0, end)).filter(line -> line.chars().anyMatch(Character::isDigit));
    }

    private static boolean capitals(String head) {
        return head.length() >= SHORTEST_PLACE
                && head.chars().limit(SHORTEST_PLACE).allMatch(c -> Character.isUpperCase(c) || c == ' ' || c == '.');
    }
}
