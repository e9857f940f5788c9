package news.dateline.ingest.source.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.dateline.ingest.source.config.After;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;

/**
 * Puts away the messages of one look that have been delivered. One that cannot be put away holds up no other: it is tried
 * again at each look. Which of them were refused is remembered until they are put away, so that they are kept also where
 * the instance that refused them dies before it can: the others may be deleted then.
 */
final class PuttingAway {

    /** So many in a row that cannot be put away, and the rest is left for the next look. */
    private static final int IN_A_ROW = 3;

    private final Mailbox mailbox;
    private final IMAPFolder folder;
    private final LocalDate day;
    private final long validity;
    private final After after;
    private final Set<Long> refused = new TreeSet<>();
    private int inARow;
    private int failed;
    private @Nullable String why;

    /** With the mark that was made of what was refused before; null where there is none. */
    PuttingAway(Mailbox mailbox, IMAPFolder folder, Instant now, @Nullable String mark)
            throws MessagingException {
        this.mailbox = mailbox;
        this.folder = folder;
        this.day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.validity = folder.getUIDValidity();
        this.after = mailbox.source().files().after();
        if (mark != null && mark.startsWith(validity + ":")) {
            Arrays.stream(mark.substring(mark.indexOf(':') + 1).split(",", -1)).map(Long::valueOf)
                    .forEach(refused::add);
        }
    }

    /** Puts away what was delivered and is still there, up to this UID. */
    void finishEarlier(long last) throws MessagingException {
        if (last == 0 || after == After.KEEP)
            return;
        Set<Long> there = new TreeSet<>();
        for (Message message : folder.getMessagesByUID(1, last)) {
            if (message instanceof IMAPMessage one && folder.getUID(message) <= last) {
                there.add(folder.getUID(message));
                putAway(one, true);
            }
        }
        refused.retainAll(there);
    }

    /** To be called before a message that cannot be read is delivered. */
    void refuse(IMAPMessage message) throws MessagingException {
        if (after != After.KEEP)
            refused.add(folder.getUID(message));
    }

    /** What is to be remembered in one with what is delivered; null where nothing is refused. */
    @Nullable
    String mark() {
        return refused.isEmpty()
                ? null
                : validity + ":" + refused.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Puts away a message that has been delivered; one that was refused is never deleted, whatever is said here. */
    void putAway(IMAPMessage message, boolean readable) throws MessagingException {
        if (after == After.KEEP || inARow >= IN_A_ROW)
            return;
        try {
            boolean isRefused = !readable || refused.contains(folder.getUID(message));
            if (after == After.MOVE || isRefused) {
                Folder target = mailbox.expectFolder(folder, isRefused ? "failed" : "done", day.toString());
                folder.copyMessages(new Message[]{message}, target);
            }
            message.setFlag(Flags.Flag.DELETED, true);
            inARow = 0;
        } catch (MessagingException e) {
            if (!folder.isOpen())
                throw e;
            inARow++;
            failed++;
            why = folder.getName() + "-" + folder.getUID(message) + ": " + e.getMessage();
        }
    }

    /** What could not be put away; null where nothing of the kind happened. */
    @Nullable
    String trouble() {
        return failed == 0
                ? null
                : failed + (failed == 1 ? " message" : " messages") + " could not be put away, such as " + why;
    }
}
