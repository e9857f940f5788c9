package news.dateline.ingest.source.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Item;
import news.dateline.ingest.source.config.After;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.intake.Taken;
import news.dateline.ingest.source.poll.Next;
import news.dateline.ingest.source.poll.Turn;
import news.dateline.ingest.source.poll.Way;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;

/** Reads the messages of one folder of a mailbox, in the order of their UIDs; how far is remembered. */
final class MailWay implements Way {

    private static final String TYPE = "message/rfc822";
    private static final String MARK = "uid";
    private static final String REFUSED = "refused";
    private static final int BATCH = 100;
    private static final long BATCH_BYTES = 8L << 20;
    /** What the server does not give out so often in a row is left to people, so that it holds up no other. */
    private static final int TRIES = 3;

    private final Source source;
    private final Mailbox mailbox;
    private final int maxSize;
    private final Map<String, Integer> failures = new HashMap<>();

    MailWay(Source source, Mailbox mailbox, int maxSize) {
        this.source = source;
        this.mailbox = mailbox;
        this.maxSize = maxSize;
    }

    @Override
    public Next look(Turn turn) throws IOException, InterruptedException {
        boolean keep = source.files().after() == After.KEEP;
        try (Mailbox.Open open = mailbox.open(keep ? Folder.READ_ONLY : Folder.READ_WRITE)) {
            IMAPFolder folder = open.folder();
            long validity = folder.getUIDValidity();
            Map<String, String> marks = turn.marks();
            long last = last(marks.get(MARK), validity);
            PuttingAway away = new PuttingAway(mailbox, folder, turn.now(), marks.get(REFUSED));
            away.finishEarlier(last);
            Message[] messages = folder.getMessagesByUID(last + 1, UIDFolder.LASTUID);
            FetchProfile sizes = new FetchProfile();
            sizes.add(FetchProfile.Item.SIZE);
            sizes.add(UIDFolder.FetchProfileItem.UID);
            folder.fetch(messages, sizes);
            return Next.usual(readAll(folder, messages, last, away, turn)).with(away.trouble());
        } catch (MessagingException e) {
            throw new IOException("the mail server says: " + e.getMessage(), e);
        }
    }

    /** The UID that was read last; 0 where the server has numbered its messages anew. */
    private static long last(@Nullable String mark, long validity) {
        if (mark == null || !mark.startsWith(validity + ":"))
            return 0;
        return Long.parseLong(mark.substring(mark.indexOf(':') + 1));
    }

    private boolean readAll(IMAPFolder folder, Message[] messages, long last, PuttingAway away, Turn turn)
            throws MessagingException, IOException, InterruptedException {
        List<IMAPMessage> batch = new ArrayList<>();
        long bytes = 0;
        boolean found = false;
        for (Message message : messages) {
            // a server answers with its last message where there is none behind the last
            if (!(message instanceof IMAPMessage one) || folder.getUID(message) <= last)
                continue;
            found = true;
            if (batch.size() == BATCH || (bytes + one.getSize() > BATCH_BYTES && !batch.isEmpty())) {
                readBatch(folder, batch, away, turn);
                batch.clear();
                bytes = 0;
            }
            batch.add(one);
            bytes += one.getSize();
        }
        if (!batch.isEmpty())
            readBatch(folder, batch, away, turn);
        return found;
    }

    /** Up to the first message that cannot be fetched; what stands before it is delivered. */
    private void readBatch(IMAPFolder folder, List<IMAPMessage> batch, PuttingAway away, Turn turn)
            throws MessagingException, IOException, InterruptedException {
        List<IMAPMessage> read = new ArrayList<>();
        List<Turn.Load> loads = new ArrayList<>();
        Optional<IOException> trouble = Optional.empty();
        for (IMAPMessage message : batch) {
            String name = folder.getName() + "-" + folder.getUID(message) + ".eml";
            // where the server has numbered its messages anew, another message has the number
            String tried = folder.getUIDValidity() + ":" + folder.getUID(message);
            try {
                loads.add(new Turn.Load(items(message, name, turn), TYPE, name));
                read.add(message);
                failures.remove(tried);
            } catch (MessagingException | IOException e) {
                trouble = Optional.of(new IOException("cannot fetch " + name + ": " + e.getMessage(), e));
                if (!folder.isOpen() || failures.merge(tried, 1, Integer::sum) < TRIES)
                    break;
                loads.add(new Turn.Load(List.of(refusal(name, "could not be fetched in " + TRIES + " tries: "
                        + e.getMessage())), TYPE, name));
                read.add(message);
                trouble = Optional.empty();
            }
        }
        if (!read.isEmpty())
            deliver(folder, read, loads, away, turn);
        if (trouble.isPresent())
            throw trouble.get();
    }

    private void deliver(IMAPFolder folder, List<IMAPMessage> read, List<Turn.Load> loads, PuttingAway away, Turn turn)
            throws MessagingException, InterruptedException {
        for (int i = 0; i < read.size(); i++) {
            if (loads.get(i).items().stream().noneMatch(Item.Story.class::isInstance))
                away.refuse(read.get(i));
        }
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put(MARK, folder.getUIDValidity() + ":" + folder.getUID(read.getLast()));
        marks.put(REFUSED, away.mark());
        List<Taken> taken = turn.deliver(loads, marks);
        for (int i = 0; i < read.size(); i++) {
            away.putAway(read.get(i), !taken.get(i).isNothingReadable());
        }
    }

    private List<Item> items(IMAPMessage message, String name, Turn turn) throws MessagingException, IOException {
        if (message.getSize() > maxSize)
            return List.of(tooLarge(name, message.getSize()));
        try (InputStream in = message.getMimeStream()) {
            byte[] bytes = in.readNBytes(maxSize + 1);
            // a message that the server refuses to give out comes as an empty one
            if (bytes.length == 0 && message.getSize() != 0)
                throw new IOException("the server gives out none of its " + message.getSize() + " bytes");
            // what servers say of the size is often a guess
            return bytes.length > maxSize
                    ? List.of(tooLarge(name, bytes.length))
                    : turn.read(new Turn.Piece(Raw.of(bytes), TYPE, name));
        }
    }

    private Item.Refusal tooLarge(String name, int bytes) {
        return refusal(name, "came with " + bytes + " bytes or more, expected at most " + maxSize
                + " (dateline.ingest.max-size)");
    }

    private static Item.Refusal refusal(String name, String why) {
        return new Item.Refusal(0, "mail", Item.Kind.LIMIT, "message: " + why + "; it stays in the mailbox, as " + name,
                Raw.of(new byte[0]));
    }

    @Override
    public void close() {
        // each look has its own connection
    }
}
