package news.dateline.enrich.time;

import java.util.List;

/** What must hold around the words of a match. */
@FunctionalInterface
interface Condition {

    boolean holds(List<Word> words, int start, int end);

    default Condition not() {
        return (words, start, end) -> !holds(words, start, end);
    }

    /** One of these stands so many words before. */
    static Condition before(int n, Place any) {
        return (words, start, end) -> start - n >= 0 && any.takes(words.get(start - n));
    }

    /** One of these stands so many words behind. */
    static Condition after(int n, Place any) {
        return (words, start, end) -> end + n - 1 < words.size() && any.takes(words.get(end + n - 1));
    }

    /** One of these stands somewhere in the sentence, no more than so many words away. */
    static Condition near(int n, Place any) {
        return (words, start, end) -> {
            for (int i = Math.max(0, start - n); i < Math.min(words.size(), end + n); i++) {
                if ((i < start || i >= end) && any.takes(words.get(i))) {
                    return true;
                }
            }
            return false;
        };
    }

    /** One of these is among the words themselves. */
    static Condition with(Place any) {
        return (words, start, end) -> words.subList(start, end).stream().anyMatch(any::takes);
    }

    /** The words open the sentence. */
    static Condition opening() {
        return (words, start, end) -> start == 0;
    }

    /** The first word has a capital letter. */
    static Condition capital() {
        return (words, start, end) -> words.get(start).capital();
    }

    /** The last word and the one behind it have capital letters, as those of a name: {@code the Winter Olympics}. */
    static Condition name() {
        return (words, start, end) -> end < words.size() && words.get(end - 1).capital() && words.get(end).capital();
    }

    /** The verb around points to what is to come. */
    static Condition future() {
        return (words, start, end) -> Tense.around(words, start, end) == Tense.FUTURE;
    }
}
