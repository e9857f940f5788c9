package news.dateline.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import news.dateline.ingest.Contract;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Raw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What every reader has to do, whatever its format; and what it must not do, whatever the bytes. */
@ParameterizedClass
@MethodSource("samples")
class EveryFormatTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().changeDefaultPropertyInclusion(
            always -> always.withValueInclusion(JsonInclude.Include.NON_NULL)).build();
    private static final int ROUNDS = 200;

    private final Sample sample;

    EveryFormatTest(Sample sample) {
        this.sample = sample;
    }

    static List<Sample> samples() {
        return Sample.all();
    }

    @Test
    void isKnownByItsLooksAndReadWhole() {
        Article story = story(null, sample.bytes());

        assertThat(story.format()).isEqualTo(sample.format());
        assertThat(story.bodyText()).isEqualTo(Sample.ONE + "\n\n" + Sample.TWO);
        if (!sample.format().equals("text"))
            assertThat(story.headline()).isEqualTo(Sample.HEADLINE);
        assertThat(Contract.violations(MAPPER.writeValueAsString(story))).isEmpty();
    }

    @Test
    void isKnownWhateverOpenTypeIsDeclared() {
        Article story = story(null, sample.bytes());

        for (String type : List.of("application/octet-stream", "text/plain", "text/xml", "text/html; charset=utf-8")) {
            if (sample.format().equals("text") && !type.equals("text/plain"))
                continue;
            assertThat(story(type, sample.bytes())).as(type).isEqualTo(story);
        }
    }

    @Test
    void givesTheSameStoryEachTime() {
        assertThat(story(null, sample.bytes())).isEqualTo(story(null, sample.bytes()));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void breaksOffAtAnyByte() {
        byte[] bytes = sample.bytes();
        int step = sample.format().equals("html") ? 11 : 1;
        for (int length = 0; length < bytes.length; length += step) {
            expectItems(Arrays.copyOf(bytes, length), "the first " + length + " bytes");
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void takesAnyBitsFlipped() {
        Random random = new Random(20171215);
        int rounds = sample.format().equals("html") ? ROUNDS / 4 : ROUNDS;
        for (int round = 0; round < rounds; round++) {
            byte[] bytes = sample.bytes();
            for (int flips = random.nextInt(8); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            expectItems(bytes, "round " + round);
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void takesPiecesOfItselfInAnyOrder() {
        Random random = new Random(20240301);
        for (int round = 0; round < ROUNDS / 4; round++) {
            byte[] bytes = sample.bytes();
            int from = random.nextInt(bytes.length);
            int length = random.nextInt(bytes.length - from);
            System.arraycopy(sample.bytes(), from, bytes, random.nextInt(bytes.length - length), length);
            expectItems(bytes, "round " + round);
        }
    }

    @Test
    void takesAnyEncoding() {
        String text = new String(sample.bytes(), UTF_8);
        for (Charset charset : List.of(UTF_16, UTF_16BE, ISO_8859_1, Charset.forName("IBM500"))) {
            expectItems(text.getBytes(charset), charset.name());
            expectItems(("\uFEFF" + text).getBytes(charset), charset.name() + " with a mark");
        }
    }

    /** Stories, refusals with reasons, or a reason why it is no format; never a fault of a reader. */
    private static void expectItems(byte[] bytes, String what) {
        Reading reading = new Formats()
                .read(new Submission("test", Raw.of(bytes), null, null, Hints.NONE, Readings.RECEIVED));
        switch (reading) {
            case Reading.Unsupported unsupported -> assertThat(unsupported.reason()).as(what).isNotBlank();
            case Reading.Items items -> assertThat(items.items()).as(what)
                    .noneMatch(item -> item instanceof Item.Refusal refusal
                            && (refusal.kind() == Item.Kind.FAULT || refusal.reason().isBlank()));
        }
    }

    private static Article story(@Nullable String type, byte[] bytes) {
        return Readings.story(type, bytes);
    }
}
