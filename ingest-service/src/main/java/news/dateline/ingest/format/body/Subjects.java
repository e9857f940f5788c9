package news.dateline.ingest.format.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.article.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Codes of subjects as URIs. To an old Subject Code of IPTC the Media Topic that it is, or else that of the code above it,
 * is added, and the topic at the top of its branch: the 17 at the top have the same numbers in both.
 */
public final class Subjects {

    private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";
    private static final String SUBJECT_CODES = "http://cv.iptc.org/newscodes/subjectcode/";
    private static final Pattern SUBJECT_CODE = Pattern.compile("(0[1-9]|1[0-7])\\d{6}");

    private final List<Subject> found = new ArrayList<>();

    /** Adds a subject by its URI, or by its code within a scheme such as medtop or subj, or by its name alone. */
    public void add(@Nullable String code, @Nullable String name) {
        String clean = PlainText.line(code);
        if (clean == null && !PlainText.hasWords(name))
            return;
        if (clean == null || !addOld(clean, name))
            found.add(new Subject(clean == null ? null : uri(clean), name));
    }

    /** What was added. */
    public List<Subject> all() {
        return List.copyOf(found);
    }

    /** The URI of a code; a code of another scheme stays as it is. */
    public static String uri(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (lower.startsWith("medtop:"))
            return MEDIA_TOPICS + code.substring("medtop:".length());
        return code;
    }

    private boolean addOld(String code, @Nullable String name) {
        String number = number(code);
        if (!SUBJECT_CODE.matcher(number).matches())
            return false;
        String top = number.substring(0, 2) + "000000";
        boolean isTop = number.equals(top);
        if (!isTop) {
            found.add(new Subject(SUBJECT_CODES + number, name));
            topic(number, name).ifPresent(found::add);
        }
        found.add(new Subject(MEDIA_TOPICS + top, isTop ? name : null));
        return true;
    }

    /** The digits of a code say where it stands: two for the branch, three for the matter, three for the detail. */
    private static Optional<Subject> topic(String number, @Nullable String name) {
        String above = number.substring(0, 5) + "000";
        return MediaTopics.find(number).map(topic -> new Subject(MEDIA_TOPICS + topic, name))
                .or(() -> MediaTopics.find(above).map(topic -> new Subject(MEDIA_TOPICS + topic, null)));
    }

    private static String number(String code) {
        for (String prefix : List.of("subj:", "iptc:", "subjectcode:", SUBJECT_CODES,
                SUBJECT_CODES.replace("http:", "https:"))) {
            if (code.startsWith(prefix))
                return code.substring(prefix.length());
        }
        return code;
    }
}
