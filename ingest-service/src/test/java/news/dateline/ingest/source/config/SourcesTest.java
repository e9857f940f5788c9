package news.dateline.ingest.source.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Defaults;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.Subject;
import news.dateline.ingest.format.DuKeys;
import news.dateline.ingest.format.Habits;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Sources as they are written down, and what is said about those that cannot be. */
class SourcesTest {

    @Test
    void defaults() {
        Source source = read("agency.type=folder", "agency.location=/in").get("agency");

        assertThat(source).isEqualTo(new Source("agency", Kind.FOLDER, URI.create("file:///in"),
                new Source.Access(null, null, null, null, null, null, null, false),
                new Source.Rhythm(Duration.ofSeconds(5), null),
                new Source.Files(Duration.ofSeconds(2), null, After.MOVE), false, Habits.USUAL, Defaults.NONE,
                Rules.NONE));
    }

    @Test
    void everySettingCanBeSet() {
        Source source = read("a.type=sftp", "a.location=sftp://host:22/in", "a.username=me",
                "a.password=file:/proc/self/status", "a.private-key=file:/proc/self/status", "a.host-key=SHA256:abc",
                "a.every=1m", "a.expect=2h", "a.settle=3s", "a.pattern=*.xml", "a.after=delete",
                "a.allow-private=true", "a.language=de", "a.provider=Agency", "a.copyright=(c)",
                "a.usage-terms=none", "a.urgency=4", "a.reinstate=true", "a.kills-in-text=false",
                "a.embargoes-in-text=false", "a.du-key=day",
                "a.drop[0]=urgency > 6",
                "a.route[0].when=subjects.contains('Sport')", "a.route[0].to=a.sport").get("a");

        assertThat(source).isEqualTo(new Source("a", Kind.SFTP, URI.create("sftp://host:22/in"),
                new Source.Access("me", new Secret("file:/proc/self/status"), new Secret("file:/proc/self/status"),
                        "SHA256:abc", null, null, null, true),
                new Source.Rhythm(Duration.ofMinutes(1), Duration.ofHours(2)),
                new Source.Files(Duration.ofSeconds(3), "*.xml", After.DELETE), false,
                new Habits(false, false, new DuKeys("Agency", DuKeys.Period.DAY)),
                new Defaults("Agency", "de", 4, "(c)", "none", true),
                new Rules(List.of(Condition.of("urgency > 6")),
                        List.of(new Rules.Route(Condition.of("subjects.contains('Sport')"), "a.sport")))));
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithWhatMayHaveBeenMeant() {
        assertThatThrownBy(() -> read("a.type=foldr", "a.locaton=/in", "b.type=feed", "b.location=gopher://x",
                "b.every=soon", "b.settle=1s", "b.urgency=12", "b.kills-in-text=off", "b.embargoes-in-text=off",
                "b.du-key=dayly", "c.type=imap",
                "c.location=imaps://me:secret@host",
                "c.username=me", "c.password=hunter2", "c.drop[0]=headlin matches 'x'", "d.location=/in"))
                .isInstanceOf(InvalidSources.class).hasMessageContaining("things are wrong")
                .hasMessageContaining("dateline.sources.a.locaton: there is no such setting; did you mean"
                        + " location?")
                .hasMessageContaining("dateline.sources.a.type: came 'foldr', expected http, folder,")
                .hasMessageContaining("did you mean folder?")
                .hasMessageContaining("b.location: came 'gopher://x', expected an address that starts with"
                        + " https:// or http://")
                .hasMessageContaining("b.every: came 'soon', expected a time such as 30s, 5m or 2h")
                .hasMessageContaining("b.settle: is set, but means nothing for type feed")
                .hasMessageContaining("b.urgency: came 12, expected a number from 1 to 9")
                .hasMessageContaining("b.kills-in-text: came 'off', expected true or false")
                .hasMessageContaining("b.embargoes-in-text: came 'off', expected true or false")
                .hasMessageContaining("b.du-key: came 'dayly', expected day, month, year, always; did you mean day?")
                .hasMessageContaining("c.location: came with a user in it")
                .hasMessageContaining("c.password: came in plain, expected env:NAME or file:/path")
                .hasMessageContaining("c.drop[0]: came 'headlin matches 'x''")
                .hasMessageContaining("d.type: nothing came")
                .hasMessageNotContaining("secret@").hasMessageNotContaining("hunter2");
    }

    @Test
    void conditionsSeeTheFieldsOfAStoryAndNothingElse() {
        Article story = new Draft("a", "text", Instant.EPOCH).uri("urn:a").headline("Sport: they won")
                .urgency(5).keywords(List.of("FBL")).subjects(List.of(new Subject("medtop:15000000", "sport")))
                .finish();

        assertThat(Condition.of("urgency >= 5 and headline matches 'Sport:.*'").fits(story)).isTrue();
        assertThat(Condition.of("keywords.contains('FBL') and subjects.contains('sport')").fits(story)).isTrue();
        assertThat(Condition.of("byline matches '.+' or language == 'de'").fits(story)).isFalse();
        assertThatThrownBy(() -> Condition.of("T(java.lang.Runtime).getRuntime().exec('id') != null"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Condition.of("headline.getClass().getName() == ''"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Condition.of("urgency")).hasMessageContaining("expected a condition");
    }

    private static Map<String, Source> read(String... pairs) {
        Map<String, String> written = new HashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            written.put("dateline.sources." + pair.substring(0, equals), pair.substring(equals + 1));
        }
        return SourcesReader.read(new Binder(new MapConfigurationPropertySource(written)));
    }
}
