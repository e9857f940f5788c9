package news.dateline.enrich.web;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

import news.dateline.enrich.Enrichment;
import news.dateline.enrich.text.Language;

import static org.assertj.core.api.Assertions.assertThat;

class EnrichControllerTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(any -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL,
                    JsonInclude.Include.NON_NULL))
            .build();

    private final MockMvcTester mvc = MockMvcTester.create(MockMvcBuilders
            .standaloneSetup(new EnrichController(new Enrichment(text -> new Language("en", 0.9)), JSON,
                    new WebSettings(DataSize.ofBytes(500))))
            .setMessageConverters(new JacksonJsonHttpMessageConverter(JSON)).build());

    @Test
    void answersInTheShapeOfTheEvent() {
        assertThat(post("""
                {"headline": "Japan on Friday", "bodyText": "Japan left on Friday.", "versionCreated": "2017-12-15",
                 "language": ""}""")).hasStatusOk().bodyJson().isLenientlyEqualTo(
                """
                        {"language": "en", "languageConfidence": 0.9,
                         "entities": [{"id": "place/japan", "type": "PLACE", "name": "Japan", "country": "JP", "salience": 1.0,
                           "mentions": [{"start": 0, "end": 5, "text": "Japan", "in": "HEADLINE"}, {"start": 0, "end": 5, "text": "Japan"}]}],
                         "times": [{"start": 9, "end": 15, "in": "HEADLINE"},
                           {"start": 14, "end": 20, "text": "Friday", "type": "DATE", "value": "2017-12-15",
                            "from": "2017-12-15T00:00:00Z", "until": "2017-12-16T00:00:00Z", "precision": "DAY"}],
                         "timeline": [{"id": "f1", "modality": "HAPPENED", "who": ["Japan"]}]}""");
    }

    @Test
    void leavesOutWhatIsUnknown() {
        assertThat(post("{\"bodyText\": \"Japan left on Friday.\", \"versionCreated\": \"2017-12-15T08:30:00+02:00\"}"))
                .bodyText().doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"versionCreated": "2017-12-15"}                              | bodyText: expected the text of the story, got none
            {"bodyText": "x"}                                             | versionCreated: expected an instant like
            {"bodyText": "x", "versionCreated": "yesterday"}              | got "yesterday"
            {"bodyText": "x", "versionCreated": "2017-12-15", "language": "!"} | language: expected a BCP 47 tag
            [1]                                                           | expected a JSON object
            {"bodyText":                                                  | expected a JSON object
            null                                                          | got null
            """)
    void saysWhatCameAndWhatWasExpected(String body, String detail) {
        assertThat(post(body)).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail").asString().contains(detail);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(post("{\"bodyText\": \"" + "x".repeat(500) + "\"}")).hasStatus(413);
    }

    @Test
    void settingsByDefault() {
        assertThat(settings(Map.of()).maxBody()).isEqualTo(DataSize.ofMegabytes(8));
    }

    @Test
    void settingsInFull() {
        assertThat(settings(Map.of("dateline.web.max-body", "1MB")).maxBody()).isEqualTo(DataSize.ofMegabytes(1));
    }

    private static WebSettings settings(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given)).bindOrCreate("dateline.web", WebSettings.class);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String body) {
        return mvc.post().uri("/v1/enrich").contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }
}
