package news.dateline.ingest.article;

import java.time.Instant;

/**
 * The place of a version in the order of all versions of one story, as a 64-bit number.
 *
 * <p>A version of digits alone is that number, so that "10" comes after "9". Any other version, and one of digits that
 * does not fit 64 bits, is ordered by the time it was made, in milliseconds since 1970; before 1970 all are 0. A wire
 * that gave its stories numbers and goes over to another scheme stays in order, because times of today are greater
 * than any count of versions.
 *
 * <p>A kill is {@link #FINAL}: in whatever order versions come, none is newer, so that none brings the story back.
 */
final class Revision {

    /** After this nothing comes. */
    static final long FINAL = Long.MAX_VALUE;

    private Revision() {
    }

    static long of(String version, Instant versionCreated, PubStatus status) {
        return status == PubStatus.CANCELED ? FINAL : of(version, versionCreated);
    }

    static long of(String version, Instant versionCreated) {
        if (!isDigits(version))
            return byTime(versionCreated);
        try {
            long number = Long.parseLong(version);
            return number == FINAL ? byTime(versionCreated) : number;
        } catch (NumberFormatException beyond64Bits) {
            return byTime(versionCreated);
        }
    }

    private static long byTime(Instant versionCreated) {
        return Math.max(0, versionCreated.toEpochMilli());
    }

    private static boolean isDigits(String version) {
        return version.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
