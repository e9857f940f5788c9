package news.dateline.ingest.format.newsml;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.article.Subject;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Instants;
import news.dateline.ingest.format.body.Subjects;
import news.dateline.ingest.format.xml.Element;
import org.jspecify.annotations.Nullable;

/** An item of NewsML-G2: what it says about itself. Its content is read by {@link G2Content}. */
final class G2Item {

    private static final Pattern STATUS = Pattern.compile("https?://cv\\.iptc\\.org/newscodes/pubstatusg2/\\w+/?");

    private final Element item;
    private final Element about;
    private final Submission submission;
    private final String format;

    G2Item(Element item, Submission submission, String format) {
        this.item = item;
        this.about = expect(item);
        this.submission = submission;
        this.format = format;
    }

    Article article() {
        G2Content content = new G2Content(item);
        G2Headlines headlines = new G2Headlines(metas("headline"), language());
        String headline = PlainText.first(headlines.main(), content.headline(), about.line("title"));
        Draft draft = new Draft(submission.source(), format, submission.received());
        content.into(draft, headline);
        return draft.uri(expectGuid()).version(item.attribute("version")).pubStatus(status()).provider(provider())
                .language(language()).headline(headline).subheadline(headlines.second()).slugline(meta("slugline"))
                .byline(byline(content)).dateline(PlainText.first(meta("dateline"), content.dateline()))
                .located(located()).firstCreated(time("firstCreated")).versionCreated(time("versionCreated"))
                .embargoedUntil(embargo()).expires(expires()).urgency(urgency()).genre(genre()).edNote(edNote())
                .copyrightNotice(rights("copyrightNotice")).usageTerms(rights("usageTerms")).keywords(keywords())
                .subjects(subjects()).finish();
    }

    private static Element expect(Element item) {
        Element about = item.first("itemMeta");
        if (about == null)
            throw new InvalidArticle("itemMeta: nothing came, expected what the item says about itself");
        return about;
    }

    private String expectGuid() {
        String guid = item.firstAttribute("guid");
        if (guid == null)
            throw new InvalidArticle("guid: nothing came, expected the identity of the item");
        return guid;
    }

    /** Absent means usable. A code of no known meaning is refused: it might be a kill. */
    private @Nullable PubStatus status() {
        String code = statusCode();
        return code == null || PubStatus.isEmbargoed(code) ? null : PubStatus.of(code);
    }

    /** By its URI where that is IPTC's, else by its code; empty where it says nothing, null where it is absent. */
    private @Nullable String statusCode() {
        Element status = about.first("pubStatus");
        if (status == null)
            return null;
        String uri = Objects.requireNonNullElse(status.firstAttribute("uri"), "");
        if (STATUS.matcher(uri).matches())
            return uri;
        return Objects.requireNonNullElse(status.firstAttribute("qcode", "literal", "uri"), "");
    }

    private @Nullable Instant time(String name) {
        String text = about.line(name);
        return text == null ? null : Instants.expect(name, text);
    }

    /** There but empty holds all versions back until one says otherwise, and so does a status that says it. */
    private @Nullable Instant embargo() {
        Element embargoed = about.first("embargoed");
        String code = statusCode();
        if (embargoed == null)
            return code != null && PubStatus.isEmbargoed(code) ? Article.HELD : null;
        String text = embargoed.line();
        return text == null ? Article.HELD : Instants.expect("embargoed", text);
    }

    private @Nullable Instant expires() {
        String text = PlainText.first(meta("expires"), about.line("expires"));
        return text == null ? null : Instants.expect("expires", text);
    }

    private @Nullable String provider() {
        String service = name(about.first("provider"));
        return service != null
                ? service
                : metas("infoSource").map(G2Item::name).filter(Objects::nonNull).findFirst()
                        .orElse(null);
    }

    /** The name of a thing, else its literal, else what its code says behind the scheme, else its URI. */
    private static @Nullable String name(@Nullable Element thing) {
        if (thing == null)
            return null;
        String name = thing.line("name");
        String code = thing.firstAttribute("literal", "qcode", "uri");
        if (name != null || code == null)
            return name;
        return code.contains("/") ? code : code.substring(code.indexOf(':') + 1);
    }

    private @Nullable String language() {
        String said = metas("language").map(language -> language.firstAttribute("tag")).filter(Objects::nonNull)
                .findFirst().orElse(null);
        return said != null ? said : item.firstAttribute("xml:lang");
    }

    private @Nullable String byline(G2Content content) {
        String by = meta("by");
        if (by != null)
            return by;
        String inBody = content.byline();
        if (inBody != null)
            return inBody;
        List<String> creators = metas("creator").map(creator -> creator.line("name")).filter(Objects::nonNull).toList();
        return creators.isEmpty() ? null : String.join(", ", creators);
    }

    private @Nullable String located() {
        return metas("located").map(G2Item::name).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable Integer urgency() {
        String urgency = meta("urgency");
        return urgency == null || !urgency.matches("[1-9]") ? null : Integer.valueOf(urgency);
    }

    private @Nullable String genre() {
        return metas("genre").map(G2Item::name).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable String edNote() {
        List<String> notes = about.all("edNote").map(Element::line).filter(Objects::nonNull).distinct().toList();
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    /** Of several languages the one of the item, else the first. */
    private @Nullable String rights(String name) {
        String language = Objects.requireNonNullElse(item.attribute("xml:lang"), "").toLowerCase(Locale.ROOT);
        List<Element> all = item.all("rightsInfo", name).toList();
        Function<Element, String> tongue = one -> Objects.requireNonNullElse(one.attribute("xml:lang"), "")
                .toLowerCase(Locale.ROOT);
        return Stream.concat(all.stream().filter(one -> tongue.apply(one).equals(language)), all.stream())
                .map(Element::line).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private List<String> keywords() {
        return metas("keyword").map(Element::line).filter(Objects::nonNull).toList();
    }

    private List<Subject> subjects() {
        Subjects subjects = new Subjects();
        metas("subject").forEach(subject -> {
            String uri = subject.firstAttribute("uri");
            subjects.add(uri != null ? uri : subject.firstAttribute("qcode"),
                    PlainText.first(subject.line("name"), subject.attribute("literal")));
        });
        return subjects.all();
    }

    private Stream<Element> metas(String name) {
        return item.all("contentMeta", name);
    }

    private @Nullable String meta(String name) {
        return item.line("contentMeta", name);
    }
}
