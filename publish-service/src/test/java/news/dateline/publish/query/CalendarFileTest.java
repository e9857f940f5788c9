package news.dateline.publish.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CalendarFileTest {
    @Test
    void linesHaveSeventyFiveOctetsAtMostAndLoseNothing() {
        String statement = "Größe äußerer Übungen für müde Bären 😀 ".repeat(12) + "東京で会議".repeat(20);
        String calendar = CalendarFile.of(List.of(fact(statement, "2026-03-03T00:00:00Z", "2026-03-04T00:00:00Z")));
        assertThat(Arrays.stream(calendar.split("\r\n", -1)).map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(length -> length <= 75).contains(75);
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:" + statement + "\r\n");
    }

    @Test
    void daysBeforeTheCalendarOfTodayKeepTheirDates() {
        String calendar = CalendarFile.of(List.of(fact("Battle", "1066-10-14T09:00:00Z", "1066-10-14T17:00:00Z")));
        assertThat(calendar).contains("DTSTART:10661014T090000Z", "DTEND:10661014T170000Z");
    }

    @Test
    void yearsThatACalendarCannotHoldAreLeftOut() {
        assertThat(CalendarFile.of(List.of(fact("Ides", "-0043-03-15T00:00:00Z", "-0043-03-16T00:00:00Z"))))
                .doesNotContain("VEVENT");
        assertThat(CalendarFile.of(List.of(fact("Since", "2020-01-01T00:00:00Z", "+12000-01-01T00:00:00Z"))))
                .contains("DTEND;VALUE=DATE:20200102");
    }

    private static TimelineFact fact(String statement, String from, String until) {
        return JsonMapper.shared().convertValue(Map.of("id", "urn:a#0", "articleUri", "urn:a", "revision", 1,
                "statement", statement, "from", from, "until", until, "published", from), TimelineFact.class);
    }
}
