package news.dateline.ingest.format.nitf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.format.DuKeys;
import news.dateline.ingest.format.body.Identities;
import news.dateline.ingest.format.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * The {@code du-key} of a document: the story that it is a version of. Its part is a story of its own; its generation
 * counts what is sent under the key, and so gives the order.
 */
final class DuKey {

    private static final Pattern DAY = Pattern.compile("\\s*(\\d{4})-?(\\d{2})-?(\\d{2}).*");

    private final Element docdata;
    private final Element element;
    private final String key;
    private final DuKeys habit;

    private DuKey(Element docdata, Element element, String key, DuKeys habit) {
        this.docdata = docdata;
        this.element = element;
        this.key = key;
        this.habit = habit;
    }

    /** The key, where the document has one and the wire names its stories so. */
    static Optional<DuKey> find(Element docdata, @Nullable DuKeys habit) {
        Element element = docdata.first("du-key");
        String key = element == null ? null : element.firstAttribute("key");
        return element == null || key == null || habit == null
                ? Optional.empty()
                : Optional.of(new DuKey(docdata, element, key, habit));
    }

    /** The same for all versions of the story. */
    String uri(Instant received) {
        String part = Objects.requireNonNullElse(element.firstAttribute("part"), "");
        return Identities.ofPeriod("du-key", habit.provider(), key, part, habit.unique().of(day(received)));
    }

    /** Its place among all that is sent under the key; without one, the time of issue has to do. */
    Optional<String> version() {
        return Optional.ofNullable(element.firstAttribute("generation")).filter(text -> text.matches("\\d+"));
    }

    /** The day of issue where it was issued: its time zone is that of the provider. */
    private String day(Instant received) {
        return docdata.all("date.issue").map(date -> date.attribute("norm")).filter(Objects::nonNull)
                .map(DAY::matcher).filter(Matcher::matches).map(day -> day.group(1) + day.group(2) + day.group(3))
                .findFirst().orElse(DateTimeFormatter.BASIC_ISO_DATE.format(received.atOffset(ZoneOffset.UTC)
                        .toLocalDate()));
    }
}
