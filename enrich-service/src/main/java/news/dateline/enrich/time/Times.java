package news.dateline.enrich.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Field;
import news.dateline.enrich.text.Text;

/** Finds the expressions of time in a text: from left to right, the longest first, none within another. */
public final class Times {

    private final Vocabulary vocabulary;
    private final Finder finder;

    private Times(Vocabulary vocabulary, Finder finder) {
        this.vocabulary = vocabulary;
        this.finder = finder;
    }

    /** The expressions of English. */
    public static Times english() {
        var rules = Stream.of(EnglishDays.rules(), EnglishCalendar.rules(), EnglishQuarters.rules(),
                EnglishDurations.rules(), EnglishClock.rules(), EnglishVague.rules()).flatMap(List::stream).toList();
        return new Times(Vocabulary.of("en"), new Finder(rules));
    }

    /**
     * Finds them.
     *
     * @param text  the text
     * @param today the day from which relative expressions count
     * @param in    the field that the text is, absent for the body
     */
    public List<TimeExpression> find(Text text, LocalDate today, @Nullable Field in) {
        var found = new ArrayList<TimeExpression>();
        var reference = new Reference(today);
        for (var sentence : text.sentences()) {
            reference.nextSentence();
            var words = Words.of(sentence, vocabulary);
            for (int at = 0; at < words.size();) {
                at = step(text, words, at, reference, in, found);
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

    private int step(Text text, List<Word> words, int at, Reference reference, @Nullable Field in,
            List<TimeExpression> found) {
        var hit = finder.find(words, at, reference);
        if (hit == null) {
            return at + 1;
        }
        if (!hit.meaning().none()) {
            found.add(expression(text, words.get(at).start(), words.get(hit.end() - 1).end(), hit.meaning(), in));
        }
        var period = hit.meaning().period();
        if (period != null) {
            reference.saw(period);
        }
        return hit.end();
    }

    private static TimeExpression expression(Text text, int start, int end, Meaning meaning, @Nullable Field in) {
        var period = meaning.period();
        return new TimeExpression(start, end, text.at(start, end), meaning.type(), meaning.value(),
                period == null ? null : instant(period.from()), period == null ? null : instant(period.until()),
                meaning.precision(), in);
    }

    private static String instant(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toString();
    }
}
