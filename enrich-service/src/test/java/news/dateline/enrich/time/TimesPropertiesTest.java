package news.dateline.enrich.time;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.enrich.HostileTexts;
import news.dateline.enrich.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of the times in any text. */
class TimesPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2017, 12, 15);
    private static final Times TIMES = new Times();

    static Stream<Text> texts() {
        var hostile = HostileTexts.all().map(Text::of);
        var stories = TimeStory.all().map(story -> Text.of(story.body(), story.language()));
        return Stream.of(hostile, stories, RuleTexts.all()).flatMap(texts -> texts);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void expressionsStandInOrderAndApartAndAreTheTextTheySay(Text text) {
        int at = 0;
        for (var time : TIMES.find(text, DAY, null)) {
            assertThat(time.start()).isGreaterThanOrEqualTo(at).isLessThan(time.end());
            assertThat(text.at(time.start(), time.end())).isEqualTo(time.text());
            at = time.end();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anIntervalIsNeverEmptyAndAgreesWithTheValue(Text text) {
        for (var time : TIMES.find(text, DAY, null)) {
            assertThat(time.value()).isNotEmpty();
            assertThat(time.from() == null).as("%s has both ends or none", time).isEqualTo(time.until() == null);
            if (time.from() != null && time.until() != null) {
                assertThat(Instant.parse(time.from())).as("%s", time).isBefore(Instant.parse(time.until()));
                agrees(time, Instant.parse(time.from()), Instant.parse(time.until()));
            }
        }
    }

    static Stream<String> abbreviations() throws IOException {
        try (var words = Objects.requireNonNull(Times.class.getResourceAsStream("/time/en.words"))) {
            return Pattern.compile("[a-z.]+\\.(?==)").matcher(new String(words.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(MatchResult::group).toList().stream();
        }
    }

    /** The states of the automaton are made by the texts that come first: whichever it is, each text has the same times. */
    @ParameterizedTest
    @MethodSource("abbreviations")
    void whatCameBeforeChangesNothing(String word) {
        var times = new Times();
        times.find(Text.of(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " was wet.", "en"), DAY,
                null);
        for (var text : List.of("It rained in May and June.", "He met Kim on Monday and Tuesday.",
                "It was 5 p.m. on Friday.",
                "He spoke in May 2010 and June, and on Wednesday at noon.")) {
            assertThat(times.find(Text.of(text, "en"), DAY, null))
                    .isEqualTo(TIMES.find(Text.of(text, "en"), DAY, null));
        }
    }

    private static void agrees(TimeExpression time, Instant from, Instant until) {
        var stretch = Stretch.find(time.value());
        assertThat(stretch).as("%s has a place on the calendar", time).isNotNull();
        if (stretch == null) {
            return;
        }
        boolean zoned = time.type() == TimeType.TIME && Duration.between(from, until).toHours() <= 1;
        if (zoned) {
            assertThat(Duration.between(from, Instant.parse(stretch.from())).abs()).as("%s", time)
                    .isLessThanOrEqualTo(Duration.ofHours(14));
        } else {
            assertThat(from).as("%s", time).isAfterOrEqualTo(Instant.parse(stretch.from()));
            assertThat(until).as("%s", time).isBeforeOrEqualTo(Instant.parse(stretch.until()));
        }
        assertThat(Duration.between(from, until)).as("%s", time).isLessThanOrEqualTo(longest(time));
    }

    private static Duration longest(TimeExpression time) {
        var precision = time.precision();
        assertThat(precision).as("%s says how fine it is", time).isNotNull();
        return Duration.ofDays(switch (precision == null ? Precision.OPEN : precision) {
            case INSTANT, HOUR, DAY -> 1;
            case WEEKEND -> 2;
            case WEEK -> 7;
            case MONTH -> 31;
            case SEASON, QUARTER -> 92;
            case HALF -> 184;
            case YEAR -> 366;
            case DECADE -> 3653;
            case CENTURY -> 36_525;
            case OPEN -> 0;
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | He left today, yesterday and on Friday; it was last week, two weeks ago, this weekend, last night, overnight.
            en | They will meet tomorrow, on Monday, next week, a week from Tuesday, at 5 p.m. on Wednesday.
            de | Er ging heute, gestern und am Freitag; vergangene Woche, vor zwei Wochen, gestern Abend, in der Nacht zum Montag.
            de | Sie werden sich morgen treffen, am Montag, nächste Woche, am Dienstagabend, um 17 Uhr am Mittwoch.
            fr | Il a quitté aujourd'hui, hier et vendredi ; la semaine dernière, il y a deux semaines, hier soir.
            fr | Ils se rencontreront demain, lundi, la semaine prochaine, mardi soir, mercredi à 17h.
            es | Se marchó hoy, ayer y el viernes; la semana pasada, hace dos semanas, anoche.
            es | Se reunirán mañana, el lunes, la próxima semana, el martes por la noche, a las 17:00 horas del miércoles.
            """)
    void aStoryOfAnotherWeekSpeaksOfDaysAndWeeksOfThatWeek(String language, String words) {
        var text = Text.of(words, language);
        var here = TIMES.find(text, DAY, null);
        assertThat(here).hasSizeGreaterThan(4);
        for (int weeks = -120; weeks <= 120; weeks += 7) {
            var there = TIMES.find(text, DAY.plusWeeks(weeks), null);
            assertThat(there).extracting(TimeExpression::text).isEqualTo(
                    here.stream().map(TimeExpression::text).toList());
            for (int i = 0; i < here.size(); i++) {
                assertThat(moved(here.get(i), there.get(i))).as("%s", there.get(i)).isEqualTo(7L * weeks);
            }
        }
    }

    private static long moved(TimeExpression here, TimeExpression there) {
        return ChronoUnit.DAYS.between(Instant.parse(String.valueOf(here.from())),
                Instant.parse(String.valueOf(there.from())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It fell last month, in March, last summer, this year, three years ago, in the third quarter and on Sept. 3.
            de | Es fiel im vergangenen Monat, im März, im vergangenen Sommer, dieses Jahr, vor drei Jahren, im dritten Quartal.
            fr | Il a baissé le mois dernier, en mars, l'été dernier, cette année, il y a trois ans, au troisième trimestre.
            es | Cayó el mes pasado, en marzo, el verano pasado, este año, hace tres años, en el tercer trimestre.
            """)
    void aStoryOfAnotherYearSpeaksOfMonthsAndYearsOfThatYear(String language, String words) {
        var text = Text.of(words, language);
        var here = TIMES.find(text, DAY, null);
        assertThat(here).hasSizeGreaterThan(5);
        for (int years = -30; years <= 30; years++) {
            var there = TIMES.find(text, DAY.plusYears(years), null);
            assertThat(there).hasSameSizeAs(here);
            for (int i = 0; i < here.size(); i++) {
                assertThat(there.get(i).value()).isEqualTo(yearsOn(here.get(i).value(), years));
            }
        }
    }

    private static String yearsOn(String value, int years) {
        return String.format(Locale.ROOT, "%04d", Integer.parseInt(value.substring(0, 4)) + years)
                + value.substring(4);
    }

    @ParameterizedTest
    @MethodSource("news.dateline.enrich.HostileTexts#all")
    void aParagraphAtTheEndChangesNothingBeforeIt(String source) {
        var before = TIMES.find(Text.of(source), DAY, null);
        var after = TIMES.find(Text.of(source + "\n\nLast Friday, on June 3, 1999, it ended."), DAY, null);
        assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
        assertThat(after.subList(0, before.size())).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"5000000,'Monday '", "800000,'the '", "800000,'early in the '", "800000,'2 '", "800000,'10:30 '",
            "800000,'more than '"})
    void sixteenTimesTheTextTakesAboutSixteenTimesTheWork(int length, String words) {
        var little = Text.of(words.repeat(length / 16 / words.length()));
        var much = Text.of(words.repeat(length / words.length()));
        // four times as much for what the machine does besides; work that grows with the square would take 256 times,
        // in each try
        assertThat(IntStream.range(0, 10).anyMatch(any -> work(much) < 64 * work(little))).isTrue();
    }

    /** Nanoseconds of CPU. */
    private static long work(Text text) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        TIMES.find(text, DAY, null);
        return threads.getCurrentThreadCpuTime() - before;
    }

    @Test
    void anyOtherLanguageHasItsDatesInDigits() {
        var text = Text.of(
                "Il presidente è arrivato venerdì 15 dicembre, il 2017-12-15, e il 3/4/2018 e il 24.12.2017.",
                "it");
        assertThat(TIMES.find(text, DAY, null)).extracting(TimeExpression::value).containsExactly("2017-12-15",
                "2018-04-03", "2017-12-24");
    }

    @Test
    void digitsAreReadAsTheLanguageReadsThem() {
        var read = Map.of("en", "2018-03-04", "de", "2018-04-03", "fr", "2018-04-03", "es", "2018-04-03");
        read.forEach((language, value) -> assertThat(TIMES.find(Text.of("(3/4/2018)", language), DAY, null))
                .extracting(TimeExpression::value).isEqualTo(List.of(value)));
    }
}
