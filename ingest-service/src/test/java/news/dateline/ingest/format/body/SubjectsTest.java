package news.dateline.ingest.format.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.ingest.article.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of subjects, the old ones with the Media Topics that they are. */
class SubjectsTest {

    private static final String OLD = "http://cv.iptc.org/newscodes/subjectcode/";
    private static final String TOPIC = "http://cv.iptc.org/newscodes/mediatopic/";

    @ParameterizedTest
    @ValueSource(strings = {"15054000", "subj:15054000", "iptc:15054000", OLD + "15054000",
            "https://cv.iptc.org/newscodes/subjectcode/15054000"})
    void oldCodeBringsItsTopicAndTheTopicAtTheTop(String code) {
        assertThat(of(code, "soccer")).containsExactly(new Subject(OLD + "15054000", "soccer"),
                new Subject(TOPIC + "20001065", "soccer"), new Subject(TOPIC + "15000000", null));
    }

    @Test
    void aCloseMatchWillDoWhereThereIsNoExactOne() {
        assertThat(of("01025000", null)).extracting(Subject::uri).contains(TOPIC + "20000003");
        // war crimes match exactly one topic of their own; war is only close to the code
        assertThat(of("16009000", null)).extracting(Subject::uri).contains(TOPIC + "20000064");
    }

    @Test
    void aCodeThatIsNoTopicHasThatOfTheCodeAboveIt() {
        // the weight classes of boxing are retired
        assertThat(of("15014002", "heavyweight")).containsExactly(new Subject(OLD + "15014002", "heavyweight"),
                new Subject(TOPIC + "20000856", null), new Subject(TOPIC + "15000000", null));
    }

    @Test
    void aTopicThatIsOnlyPartOfACodeIsNotAdded() {
        // economy and economics are each narrower than 04017000
        assertThat(of("04017000", "economy")).containsExactly(new Subject(OLD + "04017000", "economy"),
                new Subject(TOPIC + "04000000", null));
    }

    @Test
    void aTopIsATopic() {
        assertThat(of("04000000", "business")).containsExactly(new Subject(TOPIC + "04000000", "business"));
    }

    @Test
    void otherCodesStayAsTheyAre() {
        assertThat(of("medtop:20000065", null)).containsExactly(new Subject(TOPIC + "20000065", null));
        assertThat(of("18000000", null)).containsExactly(new Subject("18000000", null));
        assertThat(of("a1312cat:s", null)).containsExactly(new Subject("a1312cat:s", null));
        assertThat(of(null, "name")).containsExactly(new Subject(null, "name"));
    }

    @Test
    void theTableIsWhole() {
        assertThat(java.util.stream.IntStream.range(1_000_000, 18_000_000).mapToObj("%08d"::formatted)
                .filter(code -> MediaTopics.find(code).isPresent())).hasSize(760)
                .allSatisfy(code -> assertThat(MediaTopics.find(code).orElseThrow()).matches("2000\\d{4}"));
    }

    private static List<Subject> of(@org.jspecify.annotations.Nullable String code,
            @org.jspecify.annotations.Nullable String name) {
        Subjects subjects = new Subjects();
        subjects.add(code, name);
        return subjects.all();
    }
}
