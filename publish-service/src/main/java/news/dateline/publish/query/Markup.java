package news.dateline.publish.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.publish.query.Article.Marked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Headline and body as HTML: names in {@code mark}, times in {@code time}, and the sentence of a fact in a span that
 * names the facts read in it, as their place in the list. Where two overlap, the longer one is marked.
 */
record Markup(String headline, String body) {
    /** A piece of a text and its facts. */
    private record Sentence(int start, int end, List<Integer> facts) {
    }

    static Markup of(Article article, List<TimelineFact> facts) {
        String headline = article.headline() == null ? "" : article.headline();
        String body = article.bodyText() == null ? "" : article.bodyText();
        return new Markup(html(headline, marks(article, headline, true), List.of()),
                paragraphs(body, marks(article, body, false), sentences(body, facts)));
    }

    private static List<Marked> marks(Article article, String text, boolean inHeadline) {
        List<Marked> all = article.marks() == null ? List.of() : article.marks();
        List<Marked> chosen = new ArrayList<>();
        all.stream().filter(mark -> mark.isInHeadline() == inHeadline)
                .filter(mark -> 0 <= mark.start() && mark.start() < mark.end() && mark.end() <= text.length())
                .sorted(Comparator.comparingInt((Marked mark) -> mark.start() - mark.end())
                        .thenComparingInt(Marked::start))
                .filter(mark -> chosen.stream().noneMatch(other -> overlap(mark, other)))
                .forEach(chosen::add);
        return chosen.stream().sorted(Comparator.comparingInt(Marked::start)).toList();
    }

    private static boolean overlap(Marked one, Marked other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static List<Sentence> sentences(String body, List<TimelineFact> facts) {
        List<Sentence> sentences = new ArrayList<>();
        IntStream.range(0, facts.size()).boxed()
                .collect(Collectors.groupingBy(i -> facts.get(i).sentence() == null ? "" : facts.get(i).sentence()))
                .forEach((sentence, numbers) -> {
                    int start = sentence.isBlank() ? -1 : body.indexOf(sentence);
                    if (start >= 0) {
                        sentences.add(new Sentence(start, start + sentence.length(), numbers));
                    }
                });
        sentences.sort(Comparator.comparingInt(Sentence::start));
        return sentences;
    }

    private static String paragraphs(String body, List<Marked> marks, List<Sentence> sentences) {
        StringBuilder html = new StringBuilder();
        int start = 0;
        for (String paragraph : body.split("\n\n", -1)) {
            int from = start;
            int to = start + paragraph.length();
            if (!paragraph.isBlank()) {
                html.append("<p>").append(html(paragraph,
                        marks.stream().filter(mark -> mark.start() >= from && mark.end() <= to)
                                .map(mark -> moved(mark, from)).toList(),
                        sentences.stream().filter(one -> one.start() >= from && one.end() <= to)
                                .map(one -> new Sentence(one.start() - from, one.end() - from, one.facts())).toList()))
                        .append("</p>");
            }
            start = to + 2;
        }
        return html.toString();
    }

    private static Marked moved(Marked m, int by) {
        return new Marked(m.start() - by, m.end() - by, m.in(), m.kind(), m.name(), m.value(), m.from(), m.until(),
                m.precision());
    }

    /** One line of text; sentences do not overlap, and a mark that crosses the edge of one is left out. */
    private static String html(String text, List<Marked> marks, List<Sentence> sentences) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Sentence sentence : sentences) {
            if (sentence.start() < at) {
                continue;
            }
            html.append(piece(text, at, sentence.start(), marks));
            String facts = sentence.facts().stream().map(String::valueOf).collect(Collectors.joining(" "));
            html.append("<span class=\"fact\" data-facts=\"").append(facts).append("\">")
                    .append(piece(text, sentence.start(), sentence.end(), marks)).append("</span>");
            at = sentence.end();
        }
        return html.append(piece(text, at, text.length(), marks)).toString();
    }

    private static String piece(String text, int start, int end, List<Marked> marks) {
        StringBuilder html = new StringBuilder();
        int at = start;
        for (Marked mark : marks) {
            if (mark.start() >= at && mark.end() <= end) {
                html.append(escaped(text.substring(at, mark.start()))).append(opening(mark))
                        .append(escaped(text.substring(mark.start(), mark.end()))).append(closing(mark));
                at = mark.end();
            }
        }
        return html.append(escaped(text.substring(at, end))).toString();
    }

    private static String opening(Marked mark) {
        return mark.kind().equals("TIME")
                ? "<time" + attribute("datetime", mark.value()) + attribute("data-from", mark.from())
                        + attribute("data-until", mark.until()) + ">"
                : "<mark" + attribute("data-kind", mark.kind()) + attribute("data-name", mark.name()) + ">";
    }

    private static String closing(Marked mark) {
        return mark.kind().equals("TIME") ? "</time>" : "</mark>";
    }

    private static String attribute(String name, @Nullable Object value) {
        return value == null ? "" : " " + name + "=\"" + escaped(value.toString()) + "\"";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
