package news.dateline.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.entity.Entity;
import news.dateline.enrich.entity.EntityType;
import news.dateline.enrich.entity.Mention;
import news.dateline.enrich.text.Field;
import news.dateline.enrich.time.TimeExpression;

/** Tells {@code Theresa May} from the month and {@code USA Today} from the day: a word of time within a longer name is none. */
final class NamesOfTime {

    /** Behind these a bare {@code May} is the month, even where the story speaks of Theresa May. */
    private static final Set<String> LEADS = Set.of("in", "of", "since", "until", "till", "by", "last", "next", "this",
            "early", "late", "mid", "from", "through", "during", "before", "after", "for", "on", "between", "every",
            "and", "to", "the");

    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday");
    /** {@code Mrs May}: whoever she is. */
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Judge|Professor|President|Minister)\\.? (May|March|April|June|August|Friday|Sunday)\\b(?! \\d)");
    private static final Pattern FOR = Pattern.compile(" (?:for|on|against) [A-Z]");

    private final Story story;
    private final List<Mention> names = new ArrayList<>();
    private final Set<String> surnames = new HashSet<>();

    NamesOfTime(List<Entity> cast, Story story) {
        this.story = story;
        for (var entity : cast) {
            int last = entity.name().lastIndexOf(' ');
            boolean person = entity.type() == EntityType.PERSON && last > 0;
            if (person) {
                surnames.add(entity.name().substring(last + 1));
                surnames.add(entity.name().substring(0, entity.name().indexOf(' ')));
            }
            entity.mentions().stream().filter(mention -> person || mention.text().endsWith(" Today"))
                    .forEach(names::add);
        }
        var titled = TITLED.matcher(story.bodyText());
        while (titled.find()) {
            surnames.add(titled.group(1));
        }
        names.sort(Comparator.comparingInt(Mention::start));
    }

    /** The times that are no part of a name. */
    List<TimeExpression> without(List<TimeExpression> times) {
        var kept = new ArrayList<TimeExpression>(times.size());
        keep(times, Field.HEADLINE, story.headline(), kept);
        keep(times, null, story.bodyText(), kept);
        return kept;
    }

    /** Both lists are read once, in the order of the text. */
    private void keep(List<TimeExpression> times, @Nullable Field field, @Nullable String text,
            List<TimeExpression> kept) {
        var own = names.stream().filter(name -> name.in() == field).toList();
        int at = 0;
        for (var time : times) {
            if (time.in() != field) {
                continue;
            }
            while (at < own.size() && own.get(at).end() <= time.start()) {
                at++;
            }
            boolean within = at < own.size() && time.start() >= own.get(at).start() && time.end() <= own.get(at).end();
            boolean name = word(time) && text != null && (within || surname(time, text) || marched(time, text));
            if (!name) {
                kept.add(time);
            }
        }
    }

    private static boolean word(TimeExpression time) {
        return time.text().chars().allMatch(Character::isLetter) && Character.isUpperCase(time.text().charAt(0));
    }

    /** {@code Mrs May said}, in a story of Theresa May */
    private boolean surname(TimeExpression time, String text) {
        return surnames.contains(time.text()) && !LEADS.contains(before(time, text).toLowerCase(Locale.ROOT));
    }

    /** {@code the Independence March}, {@code the March for Life}: people march there, whatever the month. */
    private static boolean marched(TimeExpression time, String text) {
        if (!time.text().equals("March")) {
            return false;
        }
        var before = before(time, text);
        var lower = before.toLowerCase(Locale.ROOT);
        boolean named = !before.isEmpty() && Character.isUpperCase(before.charAt(0)) && before.length() > 1
                && !LEADS.contains(lower)
                && text.startsWith(before + " March", time.start() - before.length() - 1);
        boolean cause = (lower.equals("the") || lower.equals("a") || opens(time, text))
                && FOR.matcher(text).region(time.end(), text.length()).lookingAt();
        return (named && !DAYS.contains(lower)) || cause;
    }

    private static boolean opens(TimeExpression time, String text) {
        return time.start() < 2 || text.charAt(time.start() - 1) == '\n'
                || ".!?".indexOf(text.charAt(time.start() - 2)) >= 0;
    }

    /** The word before a time. */
    private static String before(TimeExpression time, String text) {
        int end = time.start();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
