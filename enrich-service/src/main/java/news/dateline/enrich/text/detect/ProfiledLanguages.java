package news.dateline.enrich.text.detect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;

import news.dateline.enrich.text.Language;
import news.dateline.enrich.text.Languages;

/** Compares the letters of a text with profiles of the languages that wires write in. */
public final class ProfiledLanguages implements Languages {

    private static final List<String> WIRES = List.of("ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi",
            "fr", "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk",
            "sl",
            "sv", "th", "tr", "uk", "ur", "vi", "zh-CN", "zh-TW");
    /** More than this says nothing more about the language. */
    private static final int ENOUGH = 3000;
    private static final double LIKELY = 0.5;

    /** Loaded with the first story: that the service is ready need not wait for it. */
    private static final class Loaded {

        static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            try {
                var profiles = new LanguageProfileReader()
                        .readBuiltIn(WIRES.stream().map(LdLocale::fromString).toList());
                return LanguageDetectorBuilder.create(NgramExtractors.standard()).withProfiles(profiles).seed(1)
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException("reading the language profiles", e);
            }
        }
    }

    @Override
    public Language guess(String text) {
        var head = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        var likely = Loaded.DETECTOR.getProbabilities(head);
        return likely.isEmpty() || likely.getFirst().getProbability() < LIKELY
                ? Language.UNKNOWN
                : new Language(likely.getFirst().getLocale().toString(), rounded(likely.getFirst().getProbability()));
    }

    private static double rounded(double probability) {
        return Math.min(1, Math.round(probability * 1000) / 1000.0);
    }
}
