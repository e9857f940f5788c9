package news.dateline.publish.query;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.CalendarScale;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import org.jspecify.annotations.Nullable;

/**
 * Facts as iCalendar (RFC 5545), an event each: whole days as dates, finer times in UTC; planned ones are tentative,
 * denied ones cancelled.
 */
final class CalendarFile {
    private static final String FOLD = "\r\n ";
    private static final int LINE = 75;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private CalendarFile() {
    }

    static String of(List<TimelineFact> facts) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Dateline//Timeline//EN");
        calendar.setCalendarScale(CalendarScale.gregorian());
        facts.stream().filter(fact -> isDay(fact.from())).map(CalendarFile::event).forEach(calendar::addEvent);
        return folded(Biweekly.write(calendar).go().replace(FOLD, ""));
    }

    /** The years of iCalendar have four digits. */
    private static boolean isDay(@Nullable Instant time) {
        return time != null && !time.isBefore(FIRST) && time.isBefore(END);
    }

    /** Lines of 75 octets at most; the library counts letters. */
    private static String folded(String text) {
        StringBuilder lines = new StringBuilder(text.length() + text.length() / 50);
        int octets = 0;
        for (int letter : text.codePoints().toArray()) {
            int more = octets(letter);
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else if (octets + more > LINE) {
                lines.append(FOLD);
                octets = 1 + more;
            } else {
                octets += more;
            }
            lines.appendCodePoint(letter);
        }
        return lines.toString();
    }

    private static int octets(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }

    private static VEvent event(TimelineFact fact) {
        VEvent event = new VEvent();
        event.setUid(new Uid(fact.id()));
        Instant from = Objects.requireNonNull(fact.from());
        event.setDateTimeStamp(moment(isDay(fact.published()) ? Objects.requireNonNull(fact.published()) : from));
        time(event, from, isDay(fact.until()) ? fact.until() : null);
        event.setSummary(Objects.requireNonNullElse(fact.statement(), ""));
        event.setDescription(Stream.of(fact.sentence(), fact.headline(), fact.provider(), fact.articleUri())
                .filter(Objects::nonNull).collect(Collectors.joining("\n")));
        if (fact.places() != null && !fact.places().isEmpty()) {
            event.setLocation(String.join(", ", fact.places()));
        }
        if (fact.modality() != null) {
            event.addCategories(fact.modality());
        }
        if (fact.articleUri().startsWith("http") && isAddress(fact.articleUri())) {
            event.setUrl(fact.articleUri());
        }
        event.setStatus(status(fact.modality()));
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private static boolean isAddress(String uri) {
        try {
            URI.create(uri);
            return true;
        } catch (IllegalArgumentException e) {
            return false; // it stands in the description
        }
    }

    private static void time(VEvent event, Instant from, @Nullable Instant until) {
        if (isMidnight(from) && (until == null || isMidnight(until))) {
            event.setDateStart(new DateStart(day(date(from))));
            event.setDateEnd(new DateEnd(day(until == null ? date(from).plusDays(1) : date(until))));
        } else {
            event.setDateStart(new DateStart(moment(from)));
            if (until != null && until.isAfter(from)) {
                event.setDateEnd(new DateEnd(moment(until)));
            }
        }
    }

    private static ICalDate day(LocalDate date) {
        return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
    }

    /** By its parts, because {@link java.util.Date} takes those before 1582 for days of Julian's calendar. */
    private static ICalDate moment(Instant time) {
        OffsetDateTime at = time.atOffset(ZoneOffset.UTC);
        return new ICalDate(new DateTimeComponents(at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at.getHour(),
                at.getMinute(), at.getSecond(), true), true);
    }

    private static boolean isMidnight(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static LocalDate date(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static Status status(@Nullable String modality) {
        return switch (modality) {
            case "PLANNED" -> Status.tentative();
            case "DENIED" -> Status.cancelled();
            case null, default -> Status.confirmed();
        };
    }
}
