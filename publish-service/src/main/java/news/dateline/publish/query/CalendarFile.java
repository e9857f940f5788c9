package news.dateline.publish.query;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
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
    private CalendarFile() {
    }

    static String of(List<TimelineFact> facts) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Dateline//Timeline//EN");
        calendar.setCalendarScale(CalendarScale.gregorian());
        facts.stream().filter(fact -> fact.from() != null).map(CalendarFile::event).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(TimelineFact fact) {
        VEvent event = new VEvent();
        event.setUid(new Uid(fact.id()));
        event.setDateTimeStamp(
                Date.from(Objects.requireNonNullElse(fact.published(), Objects.requireNonNull(fact.from()))));
        time(event, Objects.requireNonNull(fact.from()), fact.until());
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
            event.setDateStart(Date.from(from));
            if (until != null && until.isAfter(from)) {
                event.setDateEnd(Date.from(until));
            }
        }
    }

    private static ICalDate day(LocalDate date) {
        return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
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
