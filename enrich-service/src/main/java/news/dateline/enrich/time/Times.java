package news.dateline.enrich.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Field;
import news.dateline.enrich.text.Text;

/**
 * Finds the expressions of time in a text: from left to right, the longest first, none within another. Thread safe; the
 * time it takes grows with the length of the text, whatever stands in it.
 */
public final class Times {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    private final Map<String, Grammar> grammars = new HashMap<>();
    private final Grammar any;

    /** Reads the languages that there are files for. */
    public Times() {
        any = expect("any");
        LANGUAGES.forEach(language -> grammars.put(language, expect(language)));
        // a story too short to tell its language is most likely one of the English wires
        grammars.put("und", grammars.getOrDefault("en", any));
    }

    /** The expressions of English, and of all other languages that there are files for. */
    public static Times english() {
        return new Times();
    }

    /**
     * Finds them.
     *
     * @param text  the text; in a language that there are no files for, dates in digits are found
     * @param today the day from which relative expressions count
     * @param in    the field that the text is, absent for the body
     */
    public List<TimeExpression> find(Text text, LocalDate today, @Nullable Field in) {
        var found = new ArrayList<TimeExpression>();
        var grammar = grammars.getOrDefault(text.language(), any);
        var finder = new Finder(grammar, new Reference(today, grammar.tense()));
        for (var sentence : text.sentences()) {
            for (var word : finder.find(sentence)) {
                var meaning = word.known();
                if (meaning != null && !meaning.none() && onCalendar(meaning.period())) {
                    found.add(expression(text, word, meaning, in));
                }
            }
        }
        return found;
    }

    /** The day that a dateline names, if it is no more than a week before that day. */
    public Optional<LocalDate> dayOf(Text dateline, LocalDate made) {
        return find(dateline, made, null).stream()
                .filter(time -> time.precision() == Precision.DAY && time.from() != null)
                .map(time -> LocalDate.parse(time.value().substring(0, 10)))
                .filter(day -> !day.isAfter(made) && day.isAfter(made.minusDays(8))).findFirst();
    }

    private static boolean onCalendar(@Nullable Period period) {
        return period == null || period.onCalendar();
    }

    private static Grammar expect(String language) {
        var grammar = GrammarReader.read(language);
        if (grammar == null) {
            throw new IllegalStateException("expected /time/" + language + ".words and .rules, they are not there");
        }
        return grammar;
    }

    private static TimeExpression expression(Text text, Word word, Meaning meaning, @Nullable Field in) {
        var period = meaning.period();
        return new TimeExpression(word.start(), word.end(), text.at(word.start(), word.end()), meaning.type(),
                meaning.value(), meaning.mod(), period == null ? null : instant(period.from()),
                period == null ? null : instant(period.until()), meaning.precision(), meaning.rule(), in);
    }

    private static String instant(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toString();
    }
}
