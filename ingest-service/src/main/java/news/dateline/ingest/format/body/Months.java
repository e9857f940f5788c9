package news.dateline.ingest.format.body;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the months in the languages of the wires, in full and short. */
public final class Months {

    static final Map<String, Integer> NAMES = numbered(
            "january jan januar janner janvier janv enero ene gennaio gen janeiro",
            "february feb februar feber fevrier fevr fev febrero febbraio fevereiro",
            "march mar marz maerz mrz mars marzo marco", "april apr avril avr abril abr aprile",
            "may mai mayo maggio mag maio", "june jun juni juin junio giugno giu junho",
            "july jul juli juillet juil julio luglio lug julho", "august aug aout aou agosto ago",
            "september sep sept septembre septiembre setiembre settembre set setembro",
            "october oct oktober okt octobre octubre ottobre ott outubro out",
            "november nov novembre noviembre novembro",
            "december dec dezember dez decembre diciembre dic dicembre dezembro");

    private Months() {
    }

    /** The number of a month, from 1, by its name, or by the first three letters of a longer word; 0 for no month. */
    public static int find(String name) {
        String folded = TimeWords.folded(name);
        String start = folded.substring(0, Math.min(3, folded.length()));
        return NAMES.getOrDefault(folded, NAMES.getOrDefault(start, 0));
    }

    /** Names with the place of the text that they stand in, from 1. */
    static Map<String, Integer> numbered(String... names) {
        Map<String, Integer> numbered = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            int number = i + 1;
            numbered.putAll(Stream.of(names[i].split(" ", -1)).collect(Collectors.toMap(name -> name, name -> number)));
        }
        return Map.copyOf(numbered);
    }
}
