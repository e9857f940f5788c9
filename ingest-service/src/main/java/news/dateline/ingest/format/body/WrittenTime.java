package news.dateline.ingest.format.body;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.ingest.article.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A time as people write it for people: {@code 00:01 GMT Tuesday 7 May 2024}, {@code 6 A.M. EDT MAY 7}, {@code 7. Mai,
 * 18.00 Uhr}, {@code las 18:00 del 7 de mayo}. Year, day and zone may be missing.
 */
public final class WrittenTime {

    private static final int LONGEST = 200;

    /** Where a day begins first, and where it ends last. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);
    private static final int QUARTER = 15 * 60;
    private static final List<ZoneOffset> ALL = IntStream
            .rangeClosed(LAST.getTotalSeconds() / QUARTER, FIRST.getTotalSeconds() / QUARTER)
            .mapToObj(quarter -> ZoneOffset.ofTotalSeconds(quarter * QUARTER)).toList();

    private final String written;
    private final String text;
    private final List<Clock> clocks = new ArrayList<>();
    private @Nullable Integer year;
    private int month;
    private int day;
    private @Nullable DayOfWeek weekday;
    private boolean tomorrow;
    private boolean either;
    private boolean broken;
    private @Nullable ZoneId zone;
    private int end;

    /** An hour in minutes since the day began; midnight is at its end. */
    private record Clock(int minute, @Nullable ZoneId zone) {
    }

    private WrittenTime(String written, int from) {
        this.written = written;
        this.text = TimeWords.folded(written);
        this.end = from;
        read(from);
    }

    /** The time that stands at a place of a line, as far as it goes; or null where none does. */
    static @Nullable WrittenTime at(String line, int from) {
        WrittenTime time = new WrittenTime(line, from);
        return time.hasDay() || time.hasHour() || time.broken ? time : null;
    }

    /** The time that a line is, with nothing else on it. */
    public static @Nullable WrittenTime of(String line) {
        WrittenTime time = at(line, 0);
        return time == null || time.broken || EmbargoLine.hasWords(line.substring(time.end)) ? null : time;
    }

    /** Behind its last part. */
    int end() {
        return end;
    }

    boolean hasHour() {
        return !clocks.isEmpty();
    }

    boolean hasDay() {
        return month > 0 || weekday != null || tomorrow;
    }

    /** Whether it has parts that no time can have, such as 31 June. */
    boolean isBroken() {
        return broken;
    }

    /** Whether a time may be meant: in some zone, where none is named. */
    public boolean mayBe(Instant time, Instant said) {
        return !time.isAfter(latest(said)) && !time.isBefore(each(said).min(Comparator.naturalOrder()).orElse(time));
    }

    /**
     * The time for sure: without a zone the latest that any zone makes of it, because what is published an hour late can
     * be lived with, and what is published an hour early cannot. That is the time in UTC-12, but for an hour alone: it has
     * passed in some zones, and there it is that of the next day. A weekday is not taken for that of the next week because
     * it is over on some island.
     */
    public Instant latest(Instant said) {
        boolean isWeekday = weekday != null && month == 0;
        if (isWeekday && clocks.stream().allMatch(clock -> clock.zone == null) && zone == null)
            return clocks().map(clock -> instant(clock.minute, LAST, said)).max(Comparator.naturalOrder())
                    .orElseThrow();
        return each(said).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<Instant> each(Instant said) {
        return clocks().flatMap(clock -> (clock.zone == null ? ALL.stream() : Stream.of(clock.zone))
                .map(place -> instant(clock.minute, place, said)));
    }

    /** Of "10:00 EDT (16:00 local time)" that with a zone; without an hour the day begins. */
    private Stream<Clock> clocks() {
        if (clocks.isEmpty())
            return Stream.of(new Clock(0, zone));
        boolean isZoned = clocks.stream().anyMatch(clock -> clock.zone != null);
        return clocks.stream().filter(clock -> !isZoned || clock.zone != null);
    }

    private Instant instant(int minute, ZoneId place, Instant said) {
        LocalDateTime now = LocalDateTime.ofInstant(said, place);
        LocalDateTime time = on(now.toLocalDate()).atStartOfDay().plusMinutes(minute);
        if (month == 0 && !tomorrow && !time.isAfter(now))
            time = time.plusDays(weekday == null ? 1 : 7);
        return time.atZone(place).toInstant();
    }

    private LocalDate on(LocalDate today) {
        LocalDate date = month > 0 ? date(today) : tomorrow ? today.plusDays(1) : today;
        return weekday == null ? date : date.with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** Without a year the nearest. */
    private LocalDate date(LocalDate today) {
        Stream<LocalDate> dates = Stream.of(dated(day, month, today), either ? dated(month, day, today) : null)
                .filter(Objects::nonNull);
        return dates.max(Comparator.naturalOrder()).orElseThrow();
    }

    private @Nullable LocalDate dated(int day, int month, LocalDate today) {
        IntStream years = year == null
                ? IntStream.rangeClosed(today.getYear() - 4, today.getYear() + 4)
                : IntStream.of(year);
        return years.mapToObj(one -> real(one, month, day)).filter(Objects::nonNull)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date)))).orElse(null);
    }

    private static @Nullable LocalDate real(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private void read(int from) {
        Matcher token = TimeWords.TOKEN.matcher(text);
        Matcher between = TimeWords.BETWEEN.matcher(text);
        for (int at = from; at < Math.min(text.length(), from + LONGEST);) {
            if (token.region(at, text.length()).useAnchoringBounds(false).useTransparentBounds(true).lookingAt()
                    && take(token)) {
                at = token.end();
                end = at;
            } else if (between.region(at, text.length()).useAnchoringBounds(false).useTransparentBounds(true)
                    .lookingAt()) {
                at = between.end();
            } else {
                return;
            }
        }
    }

    private boolean take(Matcher token) {
        if (token.group("off") != null || token.group("zone") != null)
            return takeZone(token);
        if (token.group("day") != null)
            weekday = DayOfWeek.of(TimeWords.DAYS.getOrDefault(token.group("day"), 1));
        else if (token.group("next") != null)
            tomorrow = true;
        else if (token.group("d") != null)
            takeDate(token.group("d"), token.group("m"), token.group("y"));
        else if (token.group("d1") != null)
            takeFigures(token);
        else if (token.group("d2") != null)
            takeDate(token.group("d2"), token.group("m2"), token.group("y2"));
        else if (token.group("d3") != null)
            takeDate(token.group("d3"), token.group("m3"), token.group("y3"));
        else
            takeClock(token);
        return true;
    }

    /** What is written with strokes may be of America; then the later is meant. */
    private void takeFigures(Matcher token) {
        boolean isAmerican = Integer.parseInt(token.group("m1")) > 12;
        String of = token.group(isAmerican ? "m1" : "d1");
        takeDate(of, token.group(isAmerican ? "d1" : "m1"), token.group("y1"));
        either = token.group("sep").equals("/");
    }

    /** The first is the one, because others are of what the story tells. */
    private void takeDate(String dayOfMonth, String nameOrNumber, @Nullable String ofYear) {
        if (month > 0)
            return;
        Integer named = Months.NAMES.get(nameOrNumber);
        month = named != null ? named : Integer.parseInt(nameOrNumber);
        day = Integer.parseInt(dayOfMonth);
        year = ofYear == null ? null : 2000 + Integer.parseInt(ofYear) % 100;
        broken |= real(year == null ? 2024 : year, month, day) == null;
    }

    private void takeClock(Matcher token) {
        int minute = minute(token);
        broken |= minute < 0 || minute > 24 * 60;
        clocks.add(new Clock(minute, clocks.isEmpty() ? zone : null));
    }

    private static int minute(Matcher token) {
        if (token.group("noon") != null)
            return 12 * 60;
        if (token.group("night") != null)
            return 24 * 60;
        if (token.group("mil") != null) {
            int figures = Integer.parseInt(token.group("mil"));
            return figures / 100 * 60 + figures % 100;
        }
        boolean isFull = token.group("h") != null;
        int hour = Integer.parseInt(
                Objects.requireNonNull(PlainText.first(token.group("h"), token.group("h1"), token.group("h2"))));
        int minute = isFull ? Integer.parseInt(token.group("min")) : 0;
        String half = token.group(isFull ? "half" : "half1");
        if (minute > 59 || hour > 24 || (half != null && (hour > 12 || hour == 0)))
            return -1;
        return half == null ? hour * 60 + minute : (hour % 12 + (half.equals("p") ? 12 : 0)) * 60 + minute;
    }

    /** A zone has no small letters: "est" and "ist" are words. */
    private boolean takeZone(Matcher token) {
        String group = token.group("off") != null ? "off" : "zone";
        String name = written.substring(token.start(group), token.end(group)).strip();
        if (name.chars().anyMatch(Character::isLowerCase) && !token.group().endsWith("time"))
            return false;
        ZoneId named = TimeWords.PLACES.get(name.toUpperCase(Locale.ROOT));
        if (named == null)
            named = Zones.find(name);
        if (named == null)
            return false;
        zone = named;
        if (!clocks.isEmpty() && clocks.getLast().zone == null)
            clocks.set(clocks.size() - 1, new Clock(clocks.getLast().minute, named));
        return true;
    }
}
