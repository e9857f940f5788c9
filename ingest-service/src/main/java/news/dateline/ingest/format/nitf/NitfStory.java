package news.dateline.ingest.format.nitf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.format.Habits;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Identities;
import news.dateline.ingest.format.body.Instants;
import news.dateline.ingest.format.body.Subjects;
import news.dateline.ingest.format.xml.Element;
import org.jspecify.annotations.Nullable;

/** A document in NITF: what it says about itself in {@code docdata}, and its body. */
final class NitfStory {

    private final Element nitf;
    private final Element docdata;
    private final NitfBody body;
    private final Submission submission;
    private final Optional<DuKey> chain;
    private final String format;

    NitfStory(Element nitf, Submission submission, Habits habits, String format) {
        this.nitf = nitf;
        this.docdata = Objects.requireNonNullElse(nitf.first("head", "docdata"), nitf);
        this.body = new NitfBody(nitf);
        this.submission = submission;
        this.format = format;
        this.chain = DuKey.find(docdata, habits.duKeys());
    }

    /** The story, and what takes back those whose place it takes. */
    List<Article> articles() {
        Article article = article();
        List<Article> all = new ArrayList<>(List.of(article));
        PubStatus status = statusOfReplaced();
        if (status != PubStatus.USABLE)
            article.corrects().forEach(uri -> all.add(article.takingBack(uri, version(), status)));
        return all;
    }

    /** What becomes of the document that this one names; it is replaced, unless it is said to stay usable. */
    private PubStatus statusOfReplaced() {
        String word = docdata.firstAttribute("management-idref-status");
        if (word == null)
            return PubStatus.CANCELED;
        return PubStatus.isEmbargoed(word) ? PubStatus.WITHHELD : PubStatus.of(word);
    }

    private Article article() {
        String headline = PlainText.first(body.headline(), nitf.line("head", "title"));
        Draft draft = new Draft(submission.source(), format, submission.received());
        body.into(draft, headline);
        Instant issued = date("date.issue");
        return draft.uri(chain.map(key -> key.uri(submission.received())).orElse(id()))
                .version(chain.flatMap(DuKey::version).orElse(version())).pubStatus(status()).provider(provider())
                .language(nitf.firstAttribute("lang")).headline(headline).subheadline(body.subheadline())
                .slugline(slugline()).byline(body.byline()).dateline(body.dateline()).located(body.located())
                .versionCreated(issued).embargoedUntil(embargo(issued)).expires(date("date.expire")).urgency(urgency())
                .genre(genre()).edNote(edNote()).copyrightNotice(copyright()).usageTerms(usageTerms())
                .keywords(keywords()).subjects(subjects()).media(body.media()).corrects(corrects()).finish();
    }

    /** A document need not have one; it then is known by its words, and by what it says about another. */
    private @Nullable String id() {
        Element id = docdata.first("doc-id");
        String said = id == null ? null : id.firstAttribute("id-string");
        String words = PlainText.first(nitf.line(), docdata.attribute("management-doc-idref"));
        return said != null || words == null ? said : Identities.ofWords(submission.source(), words);
    }

    /** The version of a document that is a story of its own. */
    private String version() {
        Instant issued = date("date.issue");
        return issued == null ? "1" : issued.toString();
    }

    private @Nullable PubStatus status() {
        String word = docdata.firstAttribute("management-status");
        return word == null || PubStatus.isEmbargoed(word) ? null : PubStatus.of(word);
    }

    /** Held until its release; without one, until a later version says otherwise. */
    private @Nullable Instant embargo(@Nullable Instant issued) {
        Instant release = date("date.release");
        if (release == null) {
            String word = docdata.firstAttribute("management-status");
            return word != null && PubStatus.isEmbargoed(word) ? Article.HELD : null;
        }
        return release.equals(issued) ? null : release;
    }

    private @Nullable Instant date(String name) {
        return docdata.all(name).map(date -> Instants.find(date.attribute("norm"))).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private @Nullable String provider() {
        Element source = docdata.first("del-list", "from-src");
        String name = source == null ? null : source.firstAttribute("src-name");
        Element copyright = docdata.first("doc.copyright");
        if (name != null)
            return name;
        String distributor = nitf.line("body", "body.head", "distributor");
        return distributor != null || copyright == null ? distributor : copyright.firstAttribute("holder");
    }

    /** Some write it into the head, where it does not belong. */
    private @Nullable Integer urgency() {
        String urgency = Stream.concat(docdata.all("urgency"), nitf.all("head", "urgency"))
                .map(element -> element.firstAttribute("ed-urg")).filter(Objects::nonNull).findFirst().orElse(null);
        return urgency != null && urgency.matches("[1-9]") ? Integer.valueOf(urgency) : null;
    }

    private @Nullable String slugline() {
        return meta("anpa-keyword", "slug", "slugline");
    }

    private @Nullable String meta(String... names) {
        return Stream.of(names).flatMap(name -> nitf.all("head", "meta").filter(meta -> name.equals(meta.attribute(
                "name")))).map(meta -> meta.firstAttribute("content")).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private @Nullable String genre() {
        return nitf.all("head", "tobject", "tobject.property")
                .map(property -> property.firstAttribute("tobject.property.type")).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private @Nullable String edNote() {
        Stream<String> messages = docdata.all("ed-msg").map(message -> message.firstAttribute("info"))
                .filter(Objects::nonNull);
        Stream<String> corrections = docdata.all("correction").map(correction -> correction.firstAttribute("info"))
                .filter(Objects::nonNull);
        List<String> notes = Stream.of(messages, corrections, body.notes()).flatMap(note -> note).toList();
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    private @Nullable String copyright() {
        Element copyright = docdata.first("doc.copyright");
        String holder = copyright == null ? null : copyright.firstAttribute("holder");
        String year = copyright == null ? null : copyright.firstAttribute("year");
        return holder == null ? null : "© " + (year == null ? "" : year + " ") + holder;
    }

    private @Nullable String usageTerms() {
        Element rights = docdata.first("doc.rights");
        return rights == null ? null : rights.firstAttribute("limitations", "type");
    }

    private List<String> keywords() {
        return docdata.all("key-list", "keyword").map(keyword -> keyword.firstAttribute("key"))
                .filter(Objects::nonNull).toList();
    }

    private List<news.dateline.ingest.article.Subject> subjects() {
        Subjects subjects = new Subjects();
        nitf.all("head", "tobject", "tobject.subject").forEach(subject -> subjects.add(
                subject.firstAttribute("tobject.subject.refnum", "tobject.subject.code"), name(subject)));
        return subjects.all();
    }

    private static @Nullable String name(Element subject) {
        return subject.firstAttribute("tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type");
    }

    /** The document that this one takes the place of, and the one that it corrects. */
    private List<String> corrects() {
        List<String> uris = new ArrayList<>();
        String replaced = docdata.firstAttribute("management-doc-idref");
        if (replaced != null)
            uris.add(replaced);
        docdata.all("correction").map(correction -> correction.firstAttribute("id-string")).filter(Objects::nonNull)
                .forEach(uris::add);
        uris.remove(id());
        return uris;
    }
}
