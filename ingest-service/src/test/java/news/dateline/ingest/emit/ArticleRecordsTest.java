package news.dateline.ingest.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.dateline.ingest.Contract;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Defaults;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.article.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is emitted, held against the contract. */
class ArticleRecordsTest {

    private static final Instant TIME = Instant.parse("2017-12-15T20:00:00Z");
    private static final Trace TRACE = Trace.from(null);

    @Test
    void leastStoryFollowsTheContractAndLeavesOutWhatIsNotKnown() {
        String json = json(new Draft("http", "text", TIME).uri("urn:a").finish());

        assertThat(Contract.violations(json)).isEmpty();
        assertThat(json).doesNotContain("null").contains("\"keywords\":[]").contains("\"bodyText\":\"\"")
                .contains("\"versionCreated\":\"2017-12-15T20:00:00Z\"");
    }

    @Test
    void fullStoryFollowsTheContractAndUsesEveryFieldOfIt() {
        String json = json(full().orElse(new Defaults(null, null, null, null, null, true)));

        assertThat(Contract.violations(json)).isEmpty();
        JsonMapper mapper = JsonMapper.shared();
        assertThat(List.copyOf(mapper.readTree(json).propertyNames())).containsExactlyElementsOf(
                mapper.readTree(Contract.file("v1.schema.json")).path("properties").propertyNames());
        assertThat(json).contains("\"embargoedUntil\":\"9999-12-31T23:59:59Z\"");
    }

    @Test
    void requiredIsWhatIsNeverNull() {
        JsonNode schema = JsonMapper.shared().readTree(Contract.file("v1.schema.json"));
        List<String> never = java.util.Arrays.stream(Article.class.getRecordComponents())
                .filter(c -> !c.getAnnotatedType()
                        .isAnnotationPresent(org.jspecify.annotations.Nullable.class))
                .map(java.lang.reflect.RecordComponent::getName).toList();

        assertThat(schema.path("required").values().stream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(never);
    }

    @Test
    void everyFieldOfTheContractIsDescribed() {
        JsonNode properties = JsonMapper.shared().readTree(Contract.file("v1.schema.json")).path("properties");

        assertThat(properties.values()).allSatisfy(p -> assertThat(p.path("description").asString("")).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.usable.example.json", "v1.canceled.example.json", "v1.minimal.example.json",
            "v1.taken-back.example.json"})
    void examplesFollowTheContract(String example) {
        assertThat(Contract.violations(Contract.file(example))).isEmpty();
    }

    @Test
    void contractIsNotEmpty() {
        assertThat(Contract.violations("{}")).hasSize(15);
        assertThat(Contract.violations(json(full()).replace("\"canceled\"", "\"cancelled\""))).isNotEmpty();
        assertThat(Contract.violations(json(full()).replace("20:00:00Z", "20:00:00"))).isNotEmpty();
    }

    @Test
    void idIsTheSameForTheSameVersionAndForNoOther() {
        Draft draft = new Draft("http", "text", TIME).uri("urn:a").version("2");
        String id = ArticleRecords.id(draft.finish());

        assertThat(id).matches("[0-9a-f]{32}").isEqualTo(ArticleRecords.id(
                new Draft("folder", "text", TIME.plusSeconds(1)).uri("urn:a").version("2").finish()));
        assertThat(ArticleRecords.id(draft.version("3").finish())).isNotEqualTo(id);
    }

    private static Article full() {
        return new Draft("http", "ninjs-3", TIME).uri("urn:ü").version("3").pubStatus(PubStatus.CANCELED)
                .provider("Agency").language("en_GB").headline("Head").subheadline("Sub").slugline("slug")
                .byline("By").dateline("PARIS, Dec 15").located("Paris").bodyText("Text.").bodyHtml("<p>Text.</p>")
                .firstCreated(TIME).versionCreated(TIME).embargoedUntil(Article.HELD).expires(TIME).urgency(1)
                .genre("Feature").edNote("Note").copyrightNotice("(c)").usageTerms("All").keywords(List.of("k"))
                .subjects(List.of(new Subject("medtop:1", null), new Subject(null, "Politics")))
                .links(List.of("urn:b")).media(List.of(new Media("urn:c", "picture", null)))
                .corrects(List.of("urn:d")).finish();
    }

    private static String json(Article article) {
        return new String(new ArticleRecords("t").of(article, TRACE).value(), UTF_8);
    }
}
