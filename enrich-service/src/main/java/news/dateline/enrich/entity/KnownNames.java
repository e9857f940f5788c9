package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.enrich.text.Text;
import news.dateline.enrich.text.Token;

/**
 * Marks what is known beforehand and can hardly be anything else, in any language: countries by their names in it, capitals,
 * large cities and, where the language is spoken, smaller ones.
 */
final class KnownNames implements Tagger {

    private static final int LONGEST = 6;
    private static final int LARGE = 300;
    private static final int LARGE_AT_HOME = 100;
    /** Where a language is at home. */
    private static final Map<String, Set<String>> HOME = Map.of("de", Set.of("DE", "AT", "CH", "LI", "LU"), "fr",
            Set.of("FR", "BE", "CH", "LU", "MC"), "es",
            Set.of("ES", "MX", "AR", "CO", "CL", "PE", "VE", "EC", "GT", "CU",
                    "BO", "DO", "HN", "PY", "SV", "NI", "CR", "PA", "UY"));
    private static final int SHORT = 4;
    /** Large cities whose names are words or first names of many languages. */
    private static final Set<String> WORDS = Set.of("Nice", "Santos", "Victoria", "Leon", "Valencia", "Mobile",
            "Reading",
            "Oral", "Bari", "Essen", "Hagen", "Fes", "Tours", "Salem", "Mary", "Madison", "Jackson", "Santiago",
            "Florencia",
            "Sara", "Van", "Linz", "Split", "Bern", "Mission", "David", "Enter", "Orange", "Best", "Same");

    private final Gazetteer gazetteer;
    private final String language;

    KnownNames(Gazetteer gazetteer, String language) {
        this.gazetteer = gazetteer;
        this.language = language;
    }

    @Override
    public List<Tag> tag(Text text) {
        var tags = new ArrayList<Tag>();
        for (var sentence : text.sentences()) {
            var tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                int end = Character.isLowerCase(tokens.get(i).text().codePointAt(0)) ? i : end(text, tokens, i);
                if (end > i) {
                    int start = tokens.get(i).start();
                    int to = tokens.get(end - 1).end();
                    tags.add(new Tag(start, to, text.at(start, to), EntityType.PLACE));
                    i = end - 1;
                }
            }
        }
        return tags;
    }

    private int end(Text text, List<Token> tokens, int start) {
        for (int end = Math.min(tokens.size(), start + LONGEST); end > start; end--) {
            if (known(text.at(tokens.get(start).start(), tokens.get(end - 1).end()))) {
                return end;
            }
        }
        return start;
    }

    private int least(City city) {
        return HOME.getOrDefault(language, Set.of()).contains(city.country()) ? LARGE_AT_HOME : LARGE;
    }

    private boolean known(String name) {
        if (gazetteer.findCountry(name, language) != null) {
            return true;
        }
        var cities = gazetteer.cities(name, language);
        boolean large = !cities.isEmpty() && (cities.getFirst().thousands() >= least(cities.getFirst())
                || gazetteer.capitalOf(name) != null || gazetteer.capitalOf(cities.getFirst().name()) != null);
        return large && name.length() >= SHORT && !WORDS.contains(name);
    }
}
