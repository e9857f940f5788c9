package news.dateline.ingest.format.newsml;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.article.Subject;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Instants;
import news.dateline.ingest.format.body.Subjects;
import news.dateline.ingest.format.xml.Element;
import org.jspecify.annotations.Nullable;

/** A NewsItem of NewsML 1: what it says about itself. Its content is read by {@link NewsMl1Content}. */
final class NewsMl1Item {

    private static final Pattern FOR_EDITORS = Pattern.compile("(?i)editor|ed-?note|advisory|instruction");

    private final Element item;
    private final Submission submission;
    private final String format;
    private final NewsMl1Content content;

    NewsMl1Item(Element item, Submission submission, String format) {
        this.item = item;
        this.content = new NewsMl1Content(item);
        this.submission = submission;
        this.format = format;
    }

    Article article() {
        Element identifier = expect("Identification", "NewsIdentifier");
        NewsMl1Life life = new NewsMl1Life(expect("NewsManagement"));
        String headline = PlainText.first(line("HeadLine"), content.headline());
        Draft draft = new Draft(submission.source(), format, submission.received());
        content.into(draft, headline);
        life.into(draft);
        Article article = draft.uri(uri(identifier)).version(version(identifier)).provider(provider(identifier))
                .language(language()).headline(headline).subheadline(line("SubHeadLine")).slugline(line("SlugLine"))
                .byline(PlainText.first(line("ByLine"), content.byline()))
                .dateline(PlainText.first(line("DateLine"), content.dateline())).located(located())
                .urgency(urgency()).genre(formalName("Genre")).copyrightNotice(copyright()).edNote(edNote())
                .usageTerms(item.within("UsageType").map(Element::line).filter(Objects::nonNull).findFirst()
                        .orElse(null))
                .keywords(keywords()).subjects(subjects()).finish();
        return life.settled(new NewsMl1Part(item), article);
    }

    private Element expect(String first, String... more) {
        Element element = item.first(first, more);
        if (element == null) {
            String path = Stream.concat(Stream.of(first), Stream.of(more)).reduce((a, b) -> a + "/" + b).orElse("");
            throw new InvalidArticle(path + ": nothing came, expected it in each NewsItem");
        }
        return element;
    }

    /** The same for all revisions: the public identifier without the revision at its end. */
    private static @Nullable String uri(Element identifier) {
        String provider = identifier.line("ProviderId");
        String date = identifier.line("DateId");
        String id = identifier.line("NewsItemId");
        if (provider != null && date != null && id != null)
            return "urn:newsml:" + provider + ":" + date + ":" + id;
        String whole = identifier.line("PublicIdentifier");
        return whole == null ? null : whole.replaceFirst(":\\d+[NUA]?$", "");
    }

    private static @Nullable String version(Element identifier) {
        String revision = identifier.line("RevisionId");
        if (revision != null && !revision.matches("\\d+"))
            throw new InvalidArticle("RevisionId: came '" + PlainText.excerpt(revision) + "', expected a number");
        return revision;
    }

    private @Nullable String provider(Element identifier) {
        for (String role : List.of("Provider", "Source", "Creator")) {
            String name = item.within(role).flatMap(element -> element.within("Party"))
                    .map(party -> party.firstAttribute("FormalName")).filter(Objects::nonNull).findFirst()
                    .orElse(null);
            if (name != null)
                return name;
        }
        return identifier.line("ProviderId");
    }

    private @Nullable String language() {
        return PlainText.first(formalName("Language"), item.firstAttribute("xml:lang"));
    }

    private @Nullable String line(String name) {
        Stream<Element> ofStory = content.around().stream().flatMap(component -> component.all("NewsLines", name));
        return Stream.concat(ofStory, item.within("NewsLines").flatMap(lines -> lines.all(name))).map(Element::line)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable String copyright() {
        return PlainText.first(line("CopyrightLine"), item.within("CopyrightHolder").map(Element::line)
                .filter(Objects::nonNull).findFirst().map(holder -> "© " + holder).orElse(null));
    }

    /** Lines of a kind that the provider has named so that it is plain whom they are for. */
    private @Nullable String edNote() {
        List<String> notes = item.within("NewsLine")
                .filter(line -> line.all("NewsLineType").map(type -> type.firstAttribute("FormalName"))
                        .filter(Objects::nonNull).anyMatch(name -> FOR_EDITORS.matcher(name).find()))
                .map(line -> line.line("NewsLineText")).filter(Objects::nonNull).distinct().toList();
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    private @Nullable String formalName(String name) {
        Stream<Element> ofStory = content.around().stream()
                .flatMap(component -> component.all("DescriptiveMetadata", name));
        return Stream.concat(ofStory, item.within(name)).map(element -> element.firstAttribute("FormalName"))
                .filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private @Nullable String located() {
        return item.within("Location").flatMap(location -> location.all("Property"))
                .filter(property -> "City".equals(property.attribute("FormalName")))
                .map(property -> property.firstAttribute("Value")).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable Integer urgency() {
        Element urgency = item.first("NewsManagement", "Urgency");
        String level = urgency == null ? null : urgency.firstAttribute("FormalName");
        return level != null && level.matches("[1-9]") ? Integer.valueOf(level) : null;
    }

    private List<String> keywords() {
        Stream<String> properties = item.within("Property")
                .filter(property -> "Keyword".equals(property.attribute("FormalName")))
                .map(property -> property.firstAttribute("Value")).filter(Objects::nonNull);
        Stream<String> lines = item.within("KeywordLine").map(Element::line).filter(Objects::nonNull);
        return Stream.concat(properties, lines).toList();
    }

    private List<Subject> subjects() {
        Subjects subjects = new Subjects();
        item.within("SubjectCode").flatMap(Element::elements)
                .forEach(code -> subjects.add(code.firstAttribute("FormalName"), null));
        return subjects.all();
    }

    static Instant expectTime(String name, Element element) {
        return Instants.expect(name, Objects.requireNonNullElse(element.line(), ""));
    }
}
