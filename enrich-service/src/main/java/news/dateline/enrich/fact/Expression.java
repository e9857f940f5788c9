package news.dateline.enrich.fact;

import news.dateline.enrich.text.Text;

/** The words of the body that give a fact its time, by their UTF-16 offsets. */
public record Expression(int start, int end, String text) {

    static Expression of(Text body, int start, int end) {
        return new Expression(start, end, body.at(start, end));
    }
}
