package news.dateline.ingest.format.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.format.Malformed;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Addresses;
import news.dateline.ingest.format.xml.Cut;
import news.dateline.ingest.format.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * A feed. Where something is wrong with it, each entry is read as a feed of its own with the same head, so that a broken
 * one harms no other.
 */
final class Feed {

    private static final long MOST = 64L << 20;
    private static final Pattern TAG = Pattern.compile("^<[^>]*>");
    private static final Pattern BASE = Pattern.compile("xml:base\\s*=\\s*[\"']([^\"']+)");
    private static final Pattern LANGUAGE = Pattern.compile("xml:lang\\s*=\\s*[\"']([^\"']+)");

    private final Submission submission;
    private final String text;
    private final String format;
    private final List<Cut> entries;
    private final Set<String> links = new HashSet<>();
    private final Optional<SyndFeed> whole;

    Feed(Cut root, Submission submission) {
        this.submission = submission;
        this.format = root.name().endsWith("feed") ? FeedReader.ATOM : FeedReader.RSS;
        this.text = root.text();
        this.entries = Cut.all(text, Set.of("item", "entry", "deleted-entry"));
        if ((long) head().length() * entries.size() > MOST)
            throw Malformed.limit("feed: a head of " + head().length() + " letters with " + entries.size()
                    + " entries, which is more than is read");
        this.whole = whole();
    }

    String format() {
        return format;
    }

    List<Cut> entries() {
        return entries;
    }

    Article read(int number) {
        Cut cut = entries.get(number);
        Element element = cut.read();
        if (element.local().equals("deleted-entry"))
            return Entry.deleted(element, submission);
        SyndFeed feed = whole.isPresent() ? whole.get() : parse(head() + cut.clean() + tail());
        if (feed.getEntries().isEmpty())
            throw Malformed.syntax(format + ": the entry stands where none is looked for");
        SyndEntry entry = feed.getEntries().get(whole.isPresent() ? number : 0);
        return new Entry(feed, entry, element, submission, format, base(feed, element)).article(language(),
                this::isNewName);
    }

    /** All entries at once, which is faster, if nothing is wrong with any of them. */
    private Optional<SyndFeed> whole() {
        if (entries.isEmpty())
            return Optional.empty();
        try {
            StringBuilder all = new StringBuilder(head());
            for (Cut entry : entries) {
                entry.read();
                all.append(entry.clean()).append('\n');
            }
            return Optional.of(parse(all.append(tail()).toString()))
                    .filter(feed -> feed.getEntries().size() == entries.size());
        } catch (Malformed oneOfThem) {
            return Optional.empty();
        }
    }

    /** Whether a name that ought to be of one entry alone has not been met in this feed with another address. */
    private boolean isNewName(String name, @Nullable String link) {
        return links.add("name " + name) ? links.add(name + " " + link) : links.contains(name + " " + link);
    }

    private String head() {
        String head = entries.isEmpty() ? text : text.substring(0, entries.getFirst().start());
        boolean bare = format.equals(FeedReader.ATOM) && !head.contains("xmlns");
        return bare ? head.replaceFirst("feed", "feed xmlns=\"http://www.w3.org/2005/Atom\"") : head;
    }

    private String tail() {
        String tail = text.substring(entries.getLast().end());
        String root = text.substring(1).split("[\\s>]", 2)[0];
        // a feed that breaks off ends as one of its entries would
        if (!tail.contains("</" + root))
            return (head().contains("<channel") && !head().contains("</channel") ? "</channel>" : "") + "</" + root
                    + ">";
        return tail;
    }

    private @Nullable String language() {
        return ofRoot(LANGUAGE);
    }

    /** What the addresses of an entry are relative to: its own base, that of the feed, or the page of the feed. */
    private @Nullable String base(SyndFeed feed, Element entry) {
        String page = feed.getLink();
        String own = entry.firstAttribute("xml:base");
        String root = ofRoot(BASE);
        String base = root == null ? page : Addresses.whole(page, root);
        return own == null ? base : Addresses.whole(base, own);
    }

    private @Nullable String ofRoot(Pattern attribute) {
        Matcher root = TAG.matcher(text);
        Matcher found = root.find() ? attribute.matcher(root.group()) : null;
        return found != null && found.find() ? found.group(1) : null;
    }

    private static SyndFeed parse(String document) {
        SyndFeedInput input = new SyndFeedInput(false, Locale.US);
        input.setAllowDoctypes(false);
        input.setPreserveWireFeed(true);
        try {
            return input.build(new StringReader(document));
        } catch (FeedException | IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw Malformed.syntax("not a feed: " + reason);
        }
    }
}
