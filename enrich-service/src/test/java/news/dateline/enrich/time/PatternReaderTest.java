package news.dateline.enrich.time;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.enrich.text.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The notation of rules, tried on a few of them. */
class PatternReaderTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();

    static {
        VOCABULARY.add("UNIT day=day week=week");
        VOCABULARY.add("MONTH^ may=5");
        VOCABULARY.add("PAST_VERB *ed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            the UNIT          ; the week is over   ; the week
            the? UNIT         ; week               ; week
            a|one UNIT        ; one day            ; one day
            NUM ~- ~UNIT      ; 3-day trip         ; 3-day
            MONTH             ; in May             ; May
            ( a UNIT / NUM )  ; a week             ; a week
            ( a UNIT / NUM )  ; 17                 ; 17
            NUM ( or NUM )?   ; 2 or 3             ; 2 or 3
            NUM ( or NUM )?   ; 2 or more          ; 2
            <some> UNIT       ; one bad week       ; one bad week
            """)
    void takes(String pattern, String text, String taken) {
        assertThat(find(pattern, text)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            NUM ~- ~UNIT ; 3 - day
            MONTH        ; it may be
            the UNIT     ; the year
            """)
    void doesNotTake(String pattern, String text) {
        assertThat(find(pattern, text)).isNull();
    }

    @Test
    void whatIsNoPatternIsAnError() {
        assertThatIllegalArgumentException().isThrownBy(() -> PatternReader.read("( a / b", Map.of()))
                .withMessage("expected ) in: ( a / b");
        assertThatIllegalArgumentException().isThrownBy(() -> PatternReader.read("a )", Map.of()))
                .withMessage("expected the end of the pattern, got ) in: a )");
        assertThatIllegalArgumentException().isThrownBy(() -> PatternReader.read("<none>", Map.of()))
                .withMessage("expected a pattern named <none>, there is none");
        assertThatIllegalArgumentException().isThrownBy(() -> new AutomatonBuilder().add(0,
                PatternReader.read("a?", Map.of()))).withMessageContaining("takes a word");
        assertThatIllegalArgumentException().isThrownBy(() -> Senses.get("dya", VOCABULARY))
                .withMessage("expected a sense, got dya");
        assertThatIllegalArgumentException().isThrownBy(() -> ConditionReader.read("besides in", Map.of()))
                .withMessageContaining("got besides");
    }

    private static @Nullable String find(String pattern, String text) {
        var builder = new AutomatonBuilder();
        builder.add(0, PatternReader.read(pattern, Map.of("some", "a|one good|bad")));
        var automaton = builder.build(VOCABULARY.alphabet(builder.words()));
        var words = Words.of(Text.of(text).sentences().getFirst(), VOCABULARY);
        for (int at = 0; at < words.size(); at++) {
            int taken = longest(automaton, words, at);
            if (taken > 0) {
                return text.substring(words.get(at).start(), words.get(at + taken - 1).end());
            }
        }
        return null;
    }

    private static int longest(Automaton automaton, List<Word> words, int at) {
        var path = automaton.run(words, at);
        int longest = path.size();
        while (longest > 0 && path.get(longest - 1).rules().isEmpty()) {
            longest--;
        }
        return longest;
    }

    @Test
    void theSameStateIsMadeOnce() {
        var builder = new AutomatonBuilder();
        builder.add(0, PatternReader.read("the UNIT", Map.of()));
        var automaton = builder.build(VOCABULARY.alphabet(builder.words()));
        var words = Words.of(Text.of("the week").sentences().getFirst(), VOCABULARY);
        assertThat(automaton.run(words, 0)).containsExactlyElementsOf(automaton.run(words, 0));
    }
}
