package news.dateline.publish.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Times are read and written as by the library that would do it otherwise. */
class UtcTimesTest {
    private static final JsonMapper OURS = JsonMapper.builder().addModule(new UtcTimes()).build();
    private static final JsonMapper LIBRARY = JsonMapper.builder().build();
    private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");

    @ParameterizedTest
    @MethodSource("times")
    void writesAsTheLibrary(Instant time) {
        assertThat(OURS.writeValueAsString(time)).isEqualTo(LIBRARY.writeValueAsString(time))
                .isEqualTo('"' + time.toString() + '"');
    }

    @ParameterizedTest
    @MethodSource("times")
    void readsWhatItWrites(Instant time) {
        assertThat(OURS.readValue(OURS.writeValueAsBytes(time), Instant.class)).isEqualTo(time);
    }

    static Stream<Instant> times() {
        var random = new Random(20171215);
        return Stream.concat(
                List.of("0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "1969-12-31T23:59:59.000000001Z",
                        "2016-02-29T12:00:00.100Z", "2017-12-15T20:00:00.000100Z", "1970-01-01T00:00:00Z",
                        "-0001-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z")
                        .stream().map(Instant::parse),
                Stream.generate(() -> any(random)).limit(500));
    }

    private static Instant any(Random random) {
        long second = random.nextLong(Instant.parse("0000-01-01T00:00:00Z").getEpochSecond(),
                YEAR_10000.getEpochSecond());
        int[] nanos = {0, random.nextInt(1_000) * 1_000_000, random.nextInt(1_000_000) * 1_000,
                random.nextInt(1_000_000_000)};
        return Instant.ofEpochSecond(second, nanos[random.nextInt(nanos.length)]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-12-15T20:00:00Z", "2017-12-15T20:00:00.5Z", "2017-12-15T20:00:00.1234567891Z",
            "2017-12-15T20:00:00+01:00", "2017-12-15T20:00:00.Z", "2017-12-15T20:00:00,5Z", "2017-12-15T20:00Z",
            "2017-02-29T20:00:00Z", "2017-13-01T20:00:00Z", "2017-12-15T24:00:00Z", "2017-12-15T25:00:00Z",
            "2017-12-15T23:59:60Z", "2017-12-15t20:00:00z", " 2017-12-15T20:00:00Z", "2017-12-15T20:00:00Zx", "", "Z",
            "2017-12-15", "2017-12-15T20:00:00.1234567a9Z", "2017-12-15T20:00:00.-12Z", "+2017-12-15T20:00:00Z",
            "２０17-12-15T20:00:00Z", "20171215T200000Z", "1513368000"})
    void readsOrRefusesAsTheLibrary(String text) {
        String json = LIBRARY.writeValueAsString(text);
        assertThat(read(() -> OURS.readValue(json, Instant.class)))
                .isEqualTo(read(() -> LIBRARY.readValue(json, Instant.class)));
    }

    @Test
    void readsNumbersAsTheLibrary() {
        assertThat(read(() -> OURS.readValue("1513368000", Instant.class)))
                .isEqualTo(read(() -> LIBRARY.readValue("1513368000", Instant.class)));
    }

    private static Object read(Supplier<Instant> reading) {
        try {
            return String.valueOf(reading.get());
        } catch (JacksonException e) {
            return e.getOriginalMessage();
        }
    }
}
