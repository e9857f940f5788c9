package news.dateline.enrich.time;

import java.io.IOError;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Field;
import news.dateline.enrich.text.Text;

/**
 * Finds the expressions of time in a text: from left to right, the longest first, none within another. Thread safe; the
 * time it takes grows with the length of the text, whatever stands in it.
 */
public final class Times {

    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es");
    private static final String UNKNOWN = "und";

    /** By language; read with the first text in it. */
    private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();

    /**
     * Finds them.
     *
     * @param text  the text; in a language that there are no files for, dates in digits are found
     * @param today the day from which relative expressions count
     * @param in    the field that the text is, absent for the body
     */
    public List<TimeExpression> find(Text text, LocalDate today, @Nullable Field in) {
        var found = new ArrayList<TimeExpression>();
        var grammar = grammar(text.language());
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

    private Grammar grammar(String language) {
        // a story too short to tell its language is most likely one of the English wires
        var known = language.equals(UNKNOWN) ? "en" : LANGUAGES.contains(language) ? language : "any";
        return grammars.computeIfAbsent(known, Times::expect);
    }

    /** Reads a language; where that fails, no story that asked for it is at fault, so none is put aside for it. */
    static Grammar expect(String language) {
        try {
            return Objects.requireNonNull(GrammarReader.read(language), "there are no such files");
        } catch (RuntimeException e) {
            throw new IOError(new IOException("reading /time/" + language + ".words and .rules: the jar is broken", e));
        }
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
