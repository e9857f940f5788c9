package news.dateline.enrich.text;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextTest {

    @Test
    void aSentenceEndsAtItsFullStop() {
        assertThat(sentences("He left. She stayed! Why? Nobody knows.")).containsExactly("He left.", "She stayed!",
                "Why?",
                "Nobody knows.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr. Smith met Dr. Jones.", "The U.N. Security Council met.", "Gen. H. R. McMaster spoke.",
            "Acme Corp. said so.", "It fell on Sept. 3 in St. Louis.", "It rose 6.1 percent.", "The U.S. Army left.",
            "He left at 5 p.m. Friday.", "It met on Jan. 2, 2017, in Washington."})
    void anAbbreviationEndsNoSentence(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void anAbbreviationMayEndOneAllTheSame() {
        assertThat(sentences("He went to the U.S. The trip was long.")).hasSize(2);
        assertThat(sentences("He met Kim Jong Un. Nobody else came.")).hasSize(2);
    }

    @Test
    void aSentenceKeepsItsClosingQuote() {
        assertThat(sentences("“It is over.” He left.")).containsExactly("“It is over.”", "He left.");
        assertThat(sentences("“Is it over?” he asked.")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            LONDON, Oct 31 (Own) - Shares fell.        | LONDON, Oct 31 (Own)
            NEW YORK, Jan. 2, 2019 — It snowed.        | NEW YORK, Jan. 2, 2019
            U.N., April 3 -- It met.                   | U.N., April 3
            LONDON - Shares fell on Oct 31.            | none
            Shares fell 12 points - again.             | none
            He left on Oct 31.                         | none
            """)
    void aTextMayOpenWithItsDateline(String source, @Nullable String dateline) {
        assertThat(Text.of(source).dateline()).isEqualTo(Optional.ofNullable(dateline));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Am 3. September kam er. Die Sitzung begann. | 2
            de | Er wurde 12. Die Sitzung begann.            | 2
            en | It was in the top 10. September was hot.    | 2
            fr | M. Dupont est parti. Il a dit non.          | 2
            es | El Sr. Pérez se fue. Dijo que no.           | 2
            """)
    void aFullStopMeansWhatTheLanguageSays(String language, String source, int sentences) {
        assertThat(Text.of(source, language).sentences()).hasSize(sentences);
    }

    @Test
    void anElisionIsATokenOfItsOwnInFrench() {
        assertThat(Text.of("L’été d’aujourd’hui, jusqu'au soir", "fr").sentences().getFirst().tokens())
                .extracting(Token::text)
                .containsExactly("L’", "été", "d’", "aujourd’hui", ",", "jusqu'", "au", "soir");
        assertThat(Text.of("O’Neill can’t", "en").sentences().getFirst().tokens()).hasSize(2);
    }

    @Test
    void aBlankLineEndsASentence() {
        assertThat(sentences("Growing capabilities\n\nIn 2017 it grew")).containsExactly("Growing capabilities",
                "In 2017 it grew");
    }

    @Test
    void aParagraphKnowsItsFirstSentence() {
        assertThat(Text.of("One. Two.\n\nThree.").sentences()).extracting(Sentence::opens).containsExactly(true, false,
                true);
    }

    @Test
    void aTokenIsAWordANumberOrASign() {
        assertThat(tokens("Korea’s 1,000 “don’t” U.N.-led 1990s")).containsExactly("Korea", "’s", "1,000", "“", "don’t",
                "”", "U.N.", "-", "led", "1990s");
    }

    @ParameterizedTest
    @MethodSource("news.dateline.enrich.HostileTexts#all")
    void tokensStandInOrderWithinSentencesAndNothingButGapsIsLost(String source) {
        int at = 0;
        for (var sentence : Text.of(source).sentences()) {
            assertThat(sentence.tokens()).isNotEmpty();
            for (var token : sentence.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(at).isLessThan(token.end());
                assertThat(source.substring(token.start(), token.end())).isEqualTo(token.text());
                assertThat(sentence.span().covers(new Span(token.start(), token.end()))).isTrue();
                assertThat(source.substring(at, token.start()).codePoints()).allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c) || Character.isISOControl(c));
                at = token.end();
            }
        }
    }

    private static List<String> sentences(String source) {
        return Text.of(source).sentences().stream()
                .map(sentence -> source.substring(sentence.span().start(), sentence.span().end())).toList();
    }

    private static List<String> tokens(String source) {
        return Text.of(source).sentences().stream().flatMap(sentence -> sentence.tokens().stream()).map(Token::text)
                .toList();
    }
}
