package news.dateline.ingest.format.feed;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaModule;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.article.Subject;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Addresses;
import news.dateline.ingest.format.body.Html;
import news.dateline.ingest.format.body.Identities;
import news.dateline.ingest.format.body.Instants;
import news.dateline.ingest.format.body.Paragraphs;
import news.dateline.ingest.format.body.Subjects;
import news.dateline.ingest.format.xml.Element;
import org.jspecify.annotations.Nullable;

/** An entry of a feed. */
final class Entry {

    private final SyndFeed feed;
    private final SyndEntry entry;
    private final Element element;
    private final Submission submission;
    private final String format;
    private final @Nullable String base;

    Entry(SyndFeed feed, SyndEntry entry, Element element, Submission submission, String format,
            @Nullable String base) {
        this.feed = feed;
        this.entry = entry;
        this.element = element;
        this.submission = submission;
        this.format = format;
        this.base = base;
    }

    /** An entry of Atom that says that another is no more (RFC 6721). */
    static Article deleted(Element element, Submission submission) {
        String when = element.firstAttribute("when");
        Draft draft = new Draft(submission.source(), FeedReader.ATOM, submission.received());
        return draft.uri(element.firstAttribute("ref")).version(when).pubStatus(PubStatus.CANCELED)
                .versionCreated(when == null ? null : Instants.expect("when", when)).edNote(element.line("comment"))
                .finish();
    }

    Article article(@Nullable String language, BiPredicate<String, @Nullable String> isNewName) {
        String headline = headline();
        Draft draft = new Draft(submission.source(), format, submission.received());
        body(draft, headline);
        Instant published = time(entry.getPublishedDate(), "pubDate", "published", "dc:date");
        Instant updated = time(entry.getUpdatedDate(), "updated", "dcterms:modified", "atom:updated", "a10:updated");
        Instant made = updated != null ? updated : published;
        return draft.uri(uri(isNewName)).version(made == null ? null : made.toString()).pubStatus(status())
                .provider(feed.getTitle()).language(PlainText.first(dcLanguage(), feed.getLanguage(), language))
                .headline(headline).byline(byline()).firstCreated(published).versionCreated(made).expires(expires())
                .copyrightNotice(PlainText.first(dc() == null ? null : dc().getRights(), feed.getCopyright()))
                .keywords(entry.getCategories().stream().map(SyndCategory::getName).filter(Objects::nonNull).toList())
                .subjects(subjects()).links(links()).media(new EntryMedia(entry, media(), base).all()).finish();
    }

    /** Its name, unless another entry of the feed has the same; else its address; else one made of its words. */
    private String uri(BiPredicate<String, @Nullable String> isNewName) {
        String link = link();
        String name = PlainText.line(PlainText.first(element.line("guid"), element.line("id"), entry.getUri()));
        if (name != null && (link == null || isNewName.test(name, link)))
            return name;
        String words = PlainText.first(entry.getTitle(), element.line());
        return link != null ? link : Identities.ofWords(submission.source(), Objects.requireNonNullElse(words, ""));
    }

    /** Its address; a name that is taken for one where it has none is not. */
    private @Nullable String link() {
        String link = PlainText.line(entry.getLink());
        boolean isName = element.line("link") == null && link != null && !link.contains(":")
                && link.equals(element.line("guid"));
        return link == null || isName ? null : Addresses.whole(base, link);
    }

    /** Categories of the vocabularies of IPTC. */
    private List<Subject> subjects() {
        Subjects subjects = new Subjects();
        entry.getCategories().stream()
                .filter(one -> String.valueOf(one.getTaxonomyUri()).contains("iptc.org/newscodes/"))
                .forEach(one -> subjects.add(one.getName().contains(":")
                        ? one.getName()
                        : one.getTaxonomyUri().replaceFirst("/*$", "/") + one.getName(), one.getLabel()));
        return subjects.all();
    }

    private @Nullable String headline() {
        SyndContent title = entry.getTitleEx();
        if (title == null || title.getValue() == null)
            return null;
        return Html.line(title.getValue());
    }

    private void body(Draft draft, @Nullable String headline) {
        SyndContent content = Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .filter(one -> PlainText.line(one.getValue()) != null).findFirst().orElse(null);
        String text = content == null ? "" : content.getValue();
        if (content != null && (text.contains("<") || text.contains("&") || isHtml(content))) {
            draft.bodyHtml(Html.sanitised(text, Objects.requireNonNullElse(base, "")))
                    .bodyText(Paragraphs.body(Html.paragraphs(text), headline));
        } else {
            draft.bodyText(Paragraphs.body(Paragraphs.of(text), headline));
        }
    }

    private static boolean isHtml(SyndContent content) {
        return content.getType() != null && content.getType().contains("html") && !content.getValue().contains("\n");
    }

    /** An export of WordPress also holds what has not been published. */
    private @Nullable PubStatus status() {
        String status = element.line("wp:status");
        return status == null || status.equals("publish") ? null : PubStatus.WITHHELD;
    }

    private @Nullable String byline() {
        List<String> names = new ArrayList<>(element.all("dc:creator").map(Element::line).filter(Objects::nonNull)
                .toList());
        if (names.size() > 1)
            return String.join(", ", names);
        names.clear();
        Stream.of(entry.getAuthors(), feed.getAuthors()).filter(list -> !list.isEmpty()).findFirst()
                .ifPresent(list -> list.stream().map(SyndPerson::getName).filter(Objects::nonNull)
                        .forEach(names::add));
        String author = PlainText.first(names.isEmpty() ? null : String.join(", ", names), entry.getAuthor());
        // RSS wants an address here, and the name behind it in brackets
        return author == null ? null : author.replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1");
    }

    private @Nullable DCModule dc() {
        return entry.getModule(DCModule.URI) instanceof DCModule dc ? dc : null;
    }

    private @Nullable String dcLanguage() {
        DCModule dc = dc();
        return dc == null ? null : dc.getLanguage();
    }

    private @Nullable MediaEntryModule media() {
        return entry.getModule(MediaModule.URI) instanceof MediaEntryModule media ? media : null;
    }

    private @Nullable Instant expires() {
        return entry.getWireEntry() instanceof Item item ? instant(item.getExpirationDate()) : null;
    }

    private List<String> links() {
        Stream<String> more = entry.getLinks().stream()
                .filter(link -> link.getRel() == null || List.of("alternate", "related", "via").contains(link.getRel()))
                .map(link -> link.getHref());
        return Stream.concat(Stream.ofNullable(link()), more.filter(Objects::nonNull)
                .map(link -> Addresses.whole(base, link))).toList();
    }

    /** As the library reads it, else as it stands in one of some elements. */
    private @Nullable Instant time(@Nullable Date date, String... names) {
        Instant read = instant(date);
        return read != null
                ? read
                : Stream.of(names).map(name -> Instants.find(element.line(name))).filter(Objects::nonNull).findFirst()
                        .orElse(null);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
