package news.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import news.dateline.ingest.DatelineSettings;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

/** Who may push, and as whom. */
class TokensTest {

    /** SHA-256 of "test". */
    private static final String HASH = "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08";

    private final Tokens open = tokens(Map.of());
    private final Tokens guarded = tokens(Map.of("agency", HASH));

    @Test
    void withoutTokensEverybodyMayPushAsAnySource() {
        assertThat(open.expectSource(null, null)).isEqualTo("http");
        assertThat(open.expectSource("Bearer whatever", "any.source")).isEqualTo("any.source");
    }

    @Test
    void tokenPushesAsItsProviderOrBelow() {
        assertThat(guarded.expectSource("Bearer test", null)).isEqualTo("agency");
        assertThat(guarded.expectSource("bearer  test ", "agency.sport")).isEqualTo("agency.sport");
    }

    @Test
    void otherSourcesAreForbidden() {
        assertStatus(403, () -> guarded.expectSource("Bearer test", "agency2"));
        assertStatus(403, () -> guarded.expectSource("Bearer test", "other"));
    }

    @Test
    void noTokenOrAnUnknownOneIsUnauthorized() {
        assertStatus(401, () -> guarded.expectSource(null, null));
        assertStatus(401, () -> guarded.expectSource("Basic test", null));
        assertStatus(401, () -> guarded.expectSource("Bearer guess", null));
        assertStatus(401, () -> guarded.expectSource("Bearer " + HASH, null));
    }

    @Test
    void sourceThatIsNoIdIsABadRequest() {
        assertStatus(400, () -> open.expectSource(null, "a/b"));
        assertStatus(400, () -> open.expectSource(null, "x".repeat(65)));
    }

    private static void assertStatus(int status, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ErrorResponseException.class,
                e -> assertThat(e.getStatusCode().value()).isEqualTo(status));
    }

    private static Tokens tokens(Map<String, String> tokens) {
        return new Tokens(new DatelineSettings(new DatelineSettings.Ingest(Duration.ofSeconds(10),
                DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), tokens),
                new DatelineSettings.Topics("a", "b", "c", "d", "e", 1, 1, true)));
    }
}
