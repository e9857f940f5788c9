package news.dateline.enrich;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that nobody would write, put together by a seeded chance, and a few that somebody did. */
public final class HostileTexts {

    private static final List<String> PIECES = List.of("Monday ", "Sept. ", "3", ",", ".", " ", "\n\n", "“", "”", "’s",
            "U.N.",
            "😀", "\ud83d", "\ude00", "e\u0301", "ﬁ", "עברית ", "العربية ", "\u202e", "日本語", "\0", "\t", "President ",
            "Kim Jong Un ", "said ", "that ", "in ", "2017", "1990s ", "twenty-", "five ", "and a half ", "years ago ",
            "last ", "the ", "week ", "10:", "30 ", "p.m. ", "/", "-", "12/", "99999999999999999999 ", "A.", "a.", "İ",
            "ß",
            "of ", "Bank ", "&", "Ministry ", "North ", "Korea", "He ", ", which ", "(", ")", "\u2028", "\u00a0",
            "1/2 ");

    private HostileTexts() {
    }

    /** The texts, the same ones each time. */
    public static Stream<String> all() {
        var random = new Random(7);
        var mixed = IntStream.range(0, 400).mapToObj(any -> mixed(random));
        var units = IntStream.range(0, 100).mapToObj(any -> units(random));
        var fixed = Stream.of("", " ", ".", "’s", "'", "A", "A.", "U.N.", "x".repeat(10_000), "A. ".repeat(2_000),
                "“".repeat(2_000), "the ".repeat(2_000), "twenty-".repeat(2_000), "one hundred ".repeat(500),
                "Bank of ".repeat(500), "😀".repeat(1_000), "2017-12-15".repeat(300), "early in the ".repeat(500));
        return Stream.of(mixed, units, fixed).flatMap(texts -> texts);
    }

    private static String mixed(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String units(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(80); i >= 0; i--) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
