package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.text.Span;

/** Keeps in mind of whom a story speaks, for {@code he} and {@code she}. */
final class People {

    private static final int KEPT = 8;

    private final Cast cast;
    /** Whom the story has called he, and whom she. */
    private final Map<String, String> called = new HashMap<>();
    /** Who was named of late, the last one last. */
    private final List<String> named = new ArrayList<>();
    private @Nullable String last;
    /** Who has but said something: he who says more may be meant, he to whom something is done is not. */
    private @Nullable String speaker;

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
        int before = verb == null ? unnamed(main) : verb.from() - 1;
        int he = words.is(first, Role.HE) ? first : words.is(before, Role.HE) ? before : -1;
        if (he >= 0) {
            boolean says = main.part() == Part.TELLING;
            return says && speaker != null && fits(speaker, words.lower(he)) ? speaker : meant(words.lower(he));
        }
        var actor = verb != null && verb.from() > main.from()
                ? cast.actor(new Span(main.span().start(), words.token(verb.from()).start()), words)
                : null;
        return actor != null ? actor : cast.person(main.span());
    }

    /** {@code After the war he worked with Max Born}: the index of the first he or she of a clause whose verb is not known, or -1. */
    private static int unnamed(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (clause.words().is(i, Role.HE)) {
                return i;
            }
        }
        return -1;
    }

    /** Whom he or she means: the last one spoken of, else the last one named, who may be called so. */
    private @Nullable String meant(String pronoun) {
        if (last != null && fits(last, pronoun)) {
            called.putIfAbsent(last, Pronouns.kind(pronoun));
            return last;
        }
        for (int i = named.size() - 1; last != null && i >= 0; i--) {
            var name = named.get(i);
            if (Pronouns.kind(pronoun).equals(called.getOrDefault(name, Pronouns.of(name)))) {
                return name;
            }
        }
        return null;
    }

    private boolean fits(String name, String pronoun) {
        var before = called.get(name);
        return Pronouns.fits(name, pronoun) && (before == null || before.equals(Pronouns.kind(pronoun)));
    }

    /** Keeps whom a sentence spoke of; one that names nobody changes nothing. */
    void spokenOf(@Nullable String person, Passage passage) {
        var span = passage.words().sentence().span();
        for (var role : cast.within(span)) {
            if (role.person()) {
                named.remove(role.entity().name());
                named.add(role.entity().name());
            }
        }
        while (named.size() > KEPT) {
            named.removeFirst();
        }
        boolean tells = person != null && !person.equals(last)
                && passage.clauses().stream().anyMatch(clause -> clause.part() == Part.TELLING)
                && passage.tells();
        speaker = tells ? person : null;
        if (!tells) {
            last = person == null && cast.person(span) == null ? last : person;
        } else if (last != null && !cast.within(span).isEmpty()) {
            last = null;
        }
    }
}
