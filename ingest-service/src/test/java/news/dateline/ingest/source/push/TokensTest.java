package news.dateline.ingest.source.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import news.dateline.ingest.Settings;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

/** Who may push, and as whom. */
class TokensTest {

    /** SHA-256 of "test". */
    private static final String HASH = "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08";

    private final Tokens open = tokens(Map.of());
    private final Tokens guarded = tokens(Map.of("agency", HASH));

    @Test
    void withoutTokensEverybodyMayPushAsAnySource() {
        assertThat(open.expectSender(null, null).source()).isEqualTo("http");
        assertThat(open.expectSender("Bearer whatever", "any.source").source()).isEqualTo("any.source");
    }

    @Test
    void tokenPushesAsItsProviderOrBelow() {
        assertThat(guarded.expectSender("Bearer test", null).source()).isEqualTo("agency");
        assertThat(guarded.expectSender("bearer  test ", "agency.sport").source()).isEqualTo("agency.sport");
    }

    @Test
    void otherSourcesAreForbidden() {
        assertStatus(403, () -> guarded.expectSender("Bearer test", "agency2"));
        assertStatus(403, () -> guarded.expectSender("Bearer test", "other"));
    }

    @Test
    void noTokenOrAnUnknownOneIsUnauthorized() {
        assertStatus(401, () -> guarded.expectSender(null, null));
        assertStatus(401, () -> guarded.expectSender("Basic test", null));
        assertStatus(401, () -> guarded.expectSender("Bearer guess", null));
        assertStatus(401, () -> guarded.expectSender("Bearer " + HASH, null));
    }

    @Test
    void sourceThatIsNoIdIsABadRequest() {
        assertStatus(400, () -> open.expectSender(null, "a/b"));
        assertStatus(400, () -> open.expectSender(null, "x".repeat(65)));
    }

    private static void assertStatus(int status, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ErrorResponseException.class,
                e -> assertThat(e.getStatusCode().value()).isEqualTo(status));
    }

    private static Tokens tokens(Map<String, String> tokens) {
        return new Tokens(Settings.of(tokens.entrySet().stream()
                .map(token -> "dateline.ingest.tokens." + token.getKey() + "=" + token.getValue())
                .toArray(String[]::new)));
    }
}
