package news.dateline.ingest.source.config;

import java.util.List;
import news.dateline.ingest.article.Article;
import org.springframework.expression.EvaluationException;
import org.springframework.expression.Expression;
import org.springframework.expression.ParseException;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/**
 * A condition on the fields of a story, such as {@code urgency > 5 and not (keywords contains …)}, written in Spring's
 * expression language. It reads fields and calls their methods; types, beans and constructors are out of its reach.
 */
public final class Condition {

    private static final SpelExpressionParser PARSER = new SpelExpressionParser();
    private static final SimpleEvaluationContext CONTEXT = SimpleEvaluationContext.forReadOnlyDataBinding()
            .withInstanceMethods().build();

    private final String text;
    private final Expression expression;

    private Condition(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
    }

    /** Reads a condition; throws where it is none, or names a field that stories do not have. */
    static Condition of(String text) {
        try {
            Condition condition = new Condition(text, PARSER.parseExpression(text));
            condition.evaluate(StoryFields.NOTHING);
            return condition;
        } catch (ParseException | EvaluationException | IllegalStateException e) {
            throw new IllegalArgumentException("came '" + text + "', expected a condition on the fields "
                    + StoryFields.NAMES + ": " + e.getMessage(), e);
        }
    }

    /** Whether a story fits it. */
    public boolean fits(Article article) {
        return evaluate(StoryFields.of(article));
    }

    private boolean evaluate(StoryFields fields) {
        Boolean value = expression.getValue(CONTEXT, fields, Boolean.class);
        if (value == null)
            throw new IllegalArgumentException("'" + text + "' came to nothing, expected true or false");
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition condition && condition.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** The fields of a story as conditions see them: nothing is null, so that no condition breaks on what is absent. */
    public record StoryFields(String uri, String version, long revision, String pubStatus, String provider,
            String source, String format, String language, String headline, String subheadline, String slugline,
            String byline, String dateline, String located, String text, int urgency, String genre, String edNote,
            List<String> keywords, List<String> subjects) {

        static final List<String> NAMES = java.util.Arrays.stream(StoryFields.class.getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName).toList();

        static final StoryFields NOTHING = new StoryFields("", "", 0, "", "", "", "", "", "", "", "", "", "", "", "",
                0, "", "", List.of(), List.of());

        static StoryFields of(Article story) {
            List<String> subjects = story.subjects().stream()
                    .flatMap(subject -> java.util.stream.Stream.of(text(subject.uri()), text(subject.name())))
                    .filter(name -> !name.isEmpty()).toList();
            return new StoryFields(story.uri(), story.version(), story.revision(), story.pubStatus().toString(),
                    text(story.provider()), story.source(), story.format(), text(story.language()),
                    text(story.headline()), text(story.subheadline()), text(story.slugline()), text(story.byline()),
                    text(story.dateline()), text(story.located()), story.bodyText(),
                    story.urgency() == null ? 0 : story.urgency(), text(story.genre()), text(story.edNote()),
                    story.keywords(), subjects);
        }

        private static String text(@org.jspecify.annotations.Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
