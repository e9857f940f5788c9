package news.dateline.publish.query;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * Facts as iCalendar (RFC 5545), an event each: whole days as dates, finer times in UTC; planned ones are tentative,
 * denied ones cancelled.
 */
final class CalendarFile {
    private CalendarFile() {
    }

    static String of(List<TimelineFact> facts) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Dateline//Timeline//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        facts.stream().filter(fact -> fact.from() != null).map(CalendarFile::event).forEach(calendar::add);
        StringWriter folded = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, folded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded.toString();
    }

    private static VEvent event(TimelineFact fact) {
        VEvent event = new VEvent(false);
        event.add(new Uid(fact.id()));
        event.add(new DtStamp(Objects.requireNonNullElse(fact.published(), Objects.requireNonNull(fact.from()))));
        time(event, Objects.requireNonNull(fact.from()), fact.until());
        event.add(new Summary(Objects.requireNonNullElse(fact.statement(), "")));
        event.add(new Description(Stream.of(fact.sentence(), fact.headline(), fact.provider(), fact.articleUri())
                .filter(Objects::nonNull).collect(Collectors.joining("\n"))));
        if (fact.places() != null && !fact.places().isEmpty()) {
            event.add(new Location(String.join(", ", fact.places())));
        }
        if (fact.modality() != null) {
            event.add(new Categories(fact.modality()));
        }
        if (fact.articleUri().startsWith("http")) {
            url(event, fact.articleUri());
        }
        event.add(status(fact.modality()));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static void url(VEvent event, String uri) {
        try {
            event.add(new Url(URI.create(uri)));
        } catch (IllegalArgumentException e) {
            // Not an address after all; it stands in the description
        }
    }

    private static void time(VEvent event, Instant from, @Nullable Instant until) {
        if (isMidnight(from) && (until == null || isMidnight(until))) {
            event.add(new DtStart<>(date(from)));
            event.add(new DtEnd<>(until == null ? date(from).plusDays(1) : date(until)));
        } else {
            event.add(new DtStart<>(from));
            if (until != null && until.isAfter(from)) {
                event.add(new DtEnd<>(until));
            }
        }
    }

    private static boolean isMidnight(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static LocalDate date(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static net.fortuna.ical4j.model.property.Status status(@Nullable String modality) {
        return switch (modality) {
            case "PLANNED" -> ImmutableStatus.VEVENT_TENTATIVE;
            case "DENIED" -> ImmutableStatus.VEVENT_CANCELLED;
            case null, default -> ImmutableStatus.VEVENT_CONFIRMED;
        };
    }
}
