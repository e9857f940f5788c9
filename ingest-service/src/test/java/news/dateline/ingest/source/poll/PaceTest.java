package news.dateline.ingest.source.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import news.dateline.ingest.article.Defaults;
import news.dateline.ingest.format.Habits;
import news.dateline.ingest.source.config.After;
import news.dateline.ingest.source.config.Kind;
import news.dateline.ingest.source.config.Rules;
import news.dateline.ingest.source.config.Source;
import org.junit.jupiter.api.Test;

/** How long until the next look. */
class PaceTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void feedThatBringsNothingIsLookedAtLessAndLessOften() {
        Pace pace = new Pace(source(Kind.FEED));

        assertThat(pace.after(Next.usual(false))).isEqualTo(Duration.ofSeconds(90));
        assertThat(pace.after(Next.usual(false))).isEqualTo(Duration.ofSeconds(135));
        for (int i = 0; i < 10; i++) {
            pace.after(Next.usual(false));
        }
        assertThat(pace.after(Next.usual(false))).isEqualTo(MINUTE.multipliedBy(8));
        assertThat(pace.after(Next.usual(true))).isEqualTo(MINUTE);
    }

    @Test
    void folderIsLookedAtAsOftenAsConfiguredOrSooner() {
        Pace pace = new Pace(source(Kind.FOLDER));

        assertThat(pace.after(Next.usual(false))).isEqualTo(MINUTE);
        assertThat(pace.after(Next.soon(false, Duration.ofSeconds(2)))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void sourceThatAsksForItIsLeftAloneForADayAtMost() {
        Pace pace = new Pace(source(Kind.FEED));

        assertThat(pace.after(Next.notBefore(true, Duration.ofMinutes(30)))).isEqualTo(Duration.ofMinutes(30));
        assertThat(pace.after(Next.notBefore(true, Duration.ofDays(400)))).isEqualTo(Duration.ofHours(24));
        assertThat(pace.afterFailure(Duration.ofMinutes(7))).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void sourceThatFailsIsTriedLessAndLessOften() {
        Pace pace = new Pace(source(Kind.SFTP));

        assertThat(pace.afterFailure(Duration.ZERO)).isBetween(Duration.ofSeconds(30), MINUTE);
        assertThat(pace.afterFailure(Duration.ZERO)).isBetween(MINUTE, Duration.ofMinutes(2));
        for (int i = 0; i < 100; i++) {
            pace.afterFailure(Duration.ZERO);
        }
        assertThat(pace.afterFailure(Duration.ZERO)).isBetween(Duration.ofSeconds(450), Duration.ofMinutes(15));
    }

    private static Source source(Kind kind) {
        return new Source("a", kind, URI.create("x://host/"),
                new Source.Access(null, null, null, null, null, null, null, false), new Source.Rhythm(MINUTE, null),
                new Source.Files(MINUTE, null, After.KEEP), false, Habits.USUAL, Defaults.NONE, Rules.NONE);
    }
}
