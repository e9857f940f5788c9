package news.dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.ingest.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the contract are stories as this service would have made them. */
class ExamplesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    @ParameterizedTest
    @ValueSource(strings = {"v1.usable.example.json", "v1.canceled.example.json", "v1.minimal.example.json",
            "v1.taken-back.example.json"})
    void examplesCarryTheRevisionAndTheHashThatFollow(String file) {
        Article example = MAPPER.readValue(Contract.file(file), Article.class);

        Article made = new Draft(example.source(), example.format(), example.received()).uri(example.uri())
                .version(example.version()).pubStatus(example.pubStatus()).provider(example.provider())
                .language(example.language()).headline(example.headline()).bodyText(example.bodyText())
                .versionCreated(example.versionCreated()).urgency(example.urgency())
                .edNote(example.edNote()).copyrightNotice(example.copyrightNotice())
                .usageTerms(example.usageTerms()).keywords(example.keywords()).subjects(example.subjects())
                .corrects(example.corrects()).finish();

        assertThat(made).isEqualTo(example);
    }
}
