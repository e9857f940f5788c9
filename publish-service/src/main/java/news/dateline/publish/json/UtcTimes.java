package news.dateline.publish.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Times in JSON. A story has dozens of them, all written one way, {@code 2017-12-15T20:00:00Z}, with a fraction or without:
 * that way is read and written here at a fraction of what Java's formatter takes, and it is asked for everything else.
 */
public final class UtcTimes extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final int SECONDS_A_DAY = 86_400;
    private static final String FORM = "dddd-dd-ddTdd:dd:dd";
    private static final long YEAR_0 = LocalDate.of(0, 1, 1).toEpochDay() * SECONDS_A_DAY;
    private static final long YEAR_10000 = LocalDate.of(10_000, 1, 1).toEpochDay() * SECONDS_A_DAY;
    private static final int LONGEST = FORM.length() + ".123456789Z".length();

    /** Reads and writes every {@link Instant}. */
    public UtcTimes() {
        super("utc-times");
        addDeserializer(Instant.class, new Reading());
        addSerializer(Instant.class, new Writing());
    }

    private static final class Reading extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                Instant usual = usual(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
                if (usual != null) {
                    return usual;
                }
            }
            return InstantDeserializer.INSTANT.deserialize(parser, context);
        }
    }

    private static final class Writing extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant time, JsonGenerator generator, SerializationContext context) {
            write(time, generator);
        }
    }

    /** Writes a time as {@link Instant#toString} does. */
    public static void write(Instant time, JsonGenerator generator) {
        char[] text = new char[LONGEST];
        int length = write(time, text);
        if (length == 0) {
            generator.writeString(time.toString());
        } else {
            generator.writeString(text, 0, length);
        }
    }

    /** The time that the characters are, if they are one in the usual way. */
    private static @Nullable Instant usual(char[] text, int from, int length) {
        int end = from + length - 1;
        int fraction = from + FORM.length();
        if (end < fraction || end >= from + LONGEST || text[end] != 'Z' || !hasForm(text, from)) {
            return null;
        }
        int nanos = nanos(text, fraction, end);
        if (nanos < 0) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(100 * two(text, from) + two(text, from + 2), two(text, from + 5),
                    two(text, from + 8));
            LocalTime time = LocalTime.of(two(text, from + 11), two(text, from + 14), two(text, from + 17));
            return Instant.ofEpochSecond(day.toEpochDay() * SECONDS_A_DAY + time.toSecondOfDay(), nanos);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private static boolean hasForm(char[] text, int from) {
        for (int i = 0; i < FORM.length(); i++) {
            char wanted = FORM.charAt(i);
            char there = text[from + i];
            if (wanted == 'd' ? !isDigit(there) : there != wanted) {
                return false;
            }
        }
        return true;
    }

    /** What stands between the seconds and the Z, in nanoseconds; negative where it is no fraction. */
    private static int nanos(char[] text, int from, int end) {
        if (from == end) {
            return 0;
        }
        if (text[from] != '.' || from + 1 == end) {
            return -1;
        }
        int nanos = 0;
        for (int i = 1; i <= 9; i++) {
            int digit = from + i < end ? text[from + i] - '0' : 0;
            if (digit < 0 || digit > 9) {
                return -1;
            }
            nanos = nanos * 10 + digit;
        }
        return nanos;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static int two(char[] text, int at) {
        return (text[at] - '0') * 10 + text[at + 1] - '0';
    }

    /** Writes the time as {@link Instant#toString} does; returns its length, 0 where its year has not four digits. */
    private static int write(Instant time, char[] text) {
        if (time.getEpochSecond() < YEAR_0 || time.getEpochSecond() >= YEAR_10000) {
            return 0;
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(time.getEpochSecond(), SECONDS_A_DAY));
        int second = Math.floorMod(time.getEpochSecond(), SECONDS_A_DAY);
        FORM.getChars(0, FORM.length(), text, 0);
        digits(text, 0, 4, day.getYear());
        digits(text, 5, 2, day.getMonthValue());
        digits(text, 8, 2, day.getDayOfMonth());
        digits(text, 11, 2, second / 3600);
        digits(text, 14, 2, second / 60 % 60);
        digits(text, 17, 2, second % 60);
        int length = fraction(text, FORM.length(), time.getNano());
        text[length] = 'Z';
        return length + 1;
    }

    /** Three, six or nine digits; none where there is no fraction. */
    private static int fraction(char[] text, int at, int nanos) {
        if (nanos == 0) {
            return at;
        }
        int count = nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
        text[at] = '.';
        digits(text, at + 1, count, count == 3 ? nanos / 1_000_000 : count == 6 ? nanos / 1_000 : nanos);
        return at + 1 + count;
    }

    private static void digits(char[] text, int at, int count, int number) {
        int rest = number;
        for (int i = at + count - 1; i >= at; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
