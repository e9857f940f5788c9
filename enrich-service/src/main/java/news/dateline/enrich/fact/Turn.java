package news.dateline.enrich.fact;

import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Token;
import news.dateline.enrich.time.Precision;

/** Moves a weekday by a week, and a day or month without its year by a year, where the tense says that it is another. */
final class Turn {

    private static final int WEEK = 7;
    private static final int YEAR_DIGITS = 4;

    private final Wording words;
    private final Dating dating;

    Turn(Wording words, Dating dating) {
        this.words = words;
        this.dating = dating;
    }

    /** The one before, or null where the words leave no other. */
    @Nullable
    Anchor back(Anchor anchor) {
        return moved(anchor, -1);
    }

    /** The one after, or null where the words leave no other. */
    @Nullable
    Anchor ahead(Anchor anchor) {
        return moved(anchor, 1);
    }

    /** {@code that June}: of the year that was told of before; null for other words. */
    @Nullable
    Anchor sameYear(Anchor anchor, Anchor focus) {
        boolean that = words.lower(dating.from()).equals("that") || words.lower(dating.from() - 1).equals("that");
        if (!that || !words.is(dating.to() - 1, Role.MONTH)) {
            return null;
        }
        int by = focus.from().atOffset(ZoneOffset.UTC).getYear() - anchor.from().atOffset(ZoneOffset.UTC).getYear();
        return anchor.inYears(by);
    }

    private @Nullable Anchor moved(Anchor anchor, int by) {
        boolean weekday = false;
        boolean month = false;
        for (int i = dating.from(); i < dating.to(); i++) {
            var token = words.token(i);
            boolean fixed = (token.kind() == Token.Kind.NUMBER && token.text().length() == YEAR_DIGITS)
                    || words.is(i, Role.FIXED);
            if (fixed) {
                return null;
            }
            weekday |= words.is(i, Role.WEEKDAY);
            month |= words.is(i, Role.MONTH);
        }
        if (month && (anchor.fine() || anchor.precision() == Precision.MONTH)) {
            return anchor.inYears(by);
        }
        boolean weekend = by < 0 && anchor.precision() == Precision.WEEKEND
                && words.lower(dating.to() - 1).equals("weekend");
        return weekday || weekend ? anchor.moved((long) by * WEEK) : null;
    }
}
