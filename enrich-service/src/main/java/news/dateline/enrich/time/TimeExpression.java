package news.dateline.enrich.time;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Field;

/**
 * An expression of time and what it means.
 *
 * @param start     UTF-16 offset of its first unit in the field
 * @param end       UTF-16 offset behind its last unit
 * @param text      what stands there
 * @param type      what kind of time it is
 * @param value     TIMEX3 value
 * @param mod       TIMEX3 mod, absent where it is not modified
 * @param from      start of the stretch it means, ISO 8601 in UTC; absent for what has no place on the calendar
 * @param until     end of that stretch, itself outside of it
 * @param precision how finely it is said
 * @param rule      the rule that found it, the language before a slash
 * @param in        the field, absent for the body
 */
public record TimeExpression(int start, int end, String text, TimeType type, String value, @Nullable Mod mod,
        @Nullable String from, @Nullable String until, @Nullable Precision precision, String rule, @Nullable Field in) {
}
