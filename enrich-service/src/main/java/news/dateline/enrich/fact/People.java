package news.dateline.enrich.fact;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.text.Span;

/** Keeps in mind of whom a story speaks, for {@code he} and {@code she}. */
final class People {

    private final Cast cast;
    private @Nullable String last;

    People(Cast cast) {
        this.cast = cast;
    }

    /** The person a sentence speaks of: whom it names before its verb, whom it lets speak, or whom it calls he or she. */
    @Nullable
    String subject(Passage passage) {
        if (passage.clauses().isEmpty()) {
            return null;
        }
        var main = passage.clauses().stream().filter(clause -> clause.part() == Part.TELLING || !clause.told())
                .findFirst().orElse(passage.clauses().getFirst());
        var words = main.words();
        int first = main.from();
        while (first < main.to() - 1 && (words.sign(first) || words.timed(first))) {
            first++;
        }
        var verb = main.verb();
        if (words.is(first, Role.HE) || (verb != null && words.is(verb.from() - 1, Role.HE))) {
            return last;
        }
        var named = verb != null && verb.from() > main.from()
                ? cast.actor(new Span(main.span().start(), words.token(verb.from()).start()), words)
                : null;
        return named != null ? named : cast.person(main.span());
    }

    /** Keeps whom a sentence spoke of; one that names nobody changes nothing. */
    void spokenOf(@Nullable String person, Passage passage) {
        var span = passage.words().sentence().span();
        last = person == null && cast.person(span) == null ? last : person;
    }
}
