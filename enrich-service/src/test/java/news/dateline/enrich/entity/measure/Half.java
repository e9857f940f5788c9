package news.dateline.enrich.entity.measure;

import java.util.List;
import java.util.Locale;

/** Half of a corpus, by its sentences, so that one may be learned from and the other measured with. */
public enum Half {
    ALL, FIRST, SECOND;

    /** The half of that name: all, first or second. */
    public static Half of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    public <T> List<T> of(List<T> all) {
        int middle = all.size() / 2;
        return switch (this) {
            case ALL -> all;
            case FIRST -> all.subList(0, middle);
            case SECOND -> all.subList(middle, all.size());
        };
    }
}
