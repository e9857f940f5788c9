package news.dateline.enrich.entity.model;

/**
 * What a small word says of the names beside it: it is a title (president), stands before one (prime) or behind one and
 * "of" (affairs); it is in names of organisations, of places, or of places alone (river); it stands beside those who speak;
 * it names a thing (treaty); it opens a sentence or looks like a name and is none; or it is a first name, the people of a
 * country, a country, a city.
 */
enum Cue {
    TITLE(0), MODIFIER(1), PORTFOLIO(2), ORGANISATION(3), PLACE(4), SAYS(5), SURELY_PLACE(6), THING(7), OPENER(
            8), NO_NAME(
                    9), FIRST_NAME(10), DEMONYM(11), COUNTRY(12), CITY(13);

    /** Its number in a model. */
    final int number;

    Cue(int number) {
        this.number = number;
    }

    int bit() {
        return 1 << number;
    }
}
