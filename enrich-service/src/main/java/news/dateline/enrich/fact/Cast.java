package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.entity.Countries;
import news.dateline.enrich.entity.Entity;
import news.dateline.enrich.entity.EntityType;
import news.dateline.enrich.entity.Mention;
import news.dateline.enrich.text.Span;
import news.dateline.enrich.text.Text;

/** Who and where the body names, by place in the text; events and works take part in nothing. */
final class Cast {

    /** One mention in the body and the entity it names. */
    record Named(Mention mention, Entity entity) {

        boolean person() {
            return entity.type() == EntityType.PERSON;
        }
    }

    private final Text text;
    private final Lexicon lexicon;
    private final List<Named> roles = new ArrayList<>();

    Cast(Text text, List<Entity> entities, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        for (var entity : entities) {
            if (entity.type() == EntityType.EVENT || entity.type() == EntityType.WORK) {
                continue;
            }
            Stream.concat(entity.mentions().stream(), entity.references().stream())
                    .filter(mention -> mention.in() == null).forEach(mention -> roles.add(new Named(mention, entity)));
        }
        roles.sort(Comparator.comparingInt(role -> role.mention.start()));
    }

    /** The mentions within a span. */
    List<Named> within(Span span) {
        int low = 0;
        int high = roles.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (roles.get(middle).mention.start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < roles.size() && roles.get(end).mention.start() < span.end()) {
            end++;
        }
        return roles.subList(low, end);
    }

    /** The first person within a span, else the first organisation, or null. */
    @Nullable
    String speaker(Span span) {
        Named best = null;
        for (var role : within(span)) {
            if (role.person()) {
                return role.entity.name();
            }
            boolean organisation = role.entity.type() == EntityType.ORGANIZATION;
            best = best == null && organisation ? role : best;
        }
        return best == null ? null : best.entity.name();
    }

    /** The first person within a span, or null. */
    @Nullable
    String person(Span span) {
        return within(span).stream().filter(Named::person).map(role -> role.entity.name()).findFirst().orElse(null);
    }

    /** The organisation or country that a span names, if it names no person, or null. */
    @Nullable
    String body(Span span) {
        var named = within(span);
        return named.size() != 1 || named.getFirst().person() ? null : named.getFirst().entity.name();
    }

    /** The first person within a span who hangs on no preposition, else the first person, or null. */
    @Nullable
    String actor(Span span, Wording words) {
        for (var role : within(span)) {
            int before = words.indexAt(role.mention.start()) - 1;
            while (before >= 0 && words.capital(before)) {
                before--;
            }
            if (role.person() && !words.is(before, Role.PREPOSITION)) {
                return role.entity.name();
            }
        }
        return person(span);
    }

    /** The canonical names of those who take part, {@code subject} first; a capital that acts is its country. */
    List<String> who(List<Span> spans, @Nullable String subject) {
        var names = new LinkedHashSet<String>();
        if (subject != null) {
            names.add(subject);
        }
        spans.forEach(span -> within(span).forEach(role -> actor(role, names)));
        return List.copyOf(names);
    }

    private void actor(Named role, Set<String> names) {
        var entity = role.entity;
        if (entity.type() != EntityType.PLACE) {
            names.add(entity.name());
        } else if (entity.country() != null && !located(role.mention)) {
            boolean city = entity.location() != null;
            names.add(city ? Countries.name(entity.country()) : entity.name());
        }
    }

    /** The canonical names of the places where it is. */
    List<String> where(List<Span> spans) {
        var names = new LinkedHashSet<String>();
        for (var span : spans) {
            for (var role : within(span)) {
                if (role.entity.type() == EntityType.PLACE && located(role.mention)) {
                    names.add(role.entity.name());
                }
            }
        }
        return List.copyOf(names);
    }

    /** Does the word before say that it is there? An article may stand between: {@code in The Hague}. */
    private boolean located(Mention mention) {
        var before = before(mention.start());
        return lexicon.roles(before.is("the") ? before(before.start()).word() : before.word()).contains(Role.THERE);
    }

    private record Before(int start, String word) {

        boolean is(String other) {
            return word.equals(other);
        }
    }

    /** The word that ends before a place in the text, in lower case; empty where none does. */
    private Before before(int place) {
        int end = place;
        while (end > 0 && text.source().charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 12 && Character.isLetter(text.source().charAt(start - 1))) {
            start--;
        }
        return new Before(start, text.at(start, end).toLowerCase(Locale.ROOT));
    }
}
