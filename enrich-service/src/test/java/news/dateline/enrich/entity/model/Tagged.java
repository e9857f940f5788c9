package news.dateline.enrich.entity.model;

/** A word of a corpus with its IOB2 tag, or a question mark where it is not known. */
record Tagged(String word, String tag) {

    boolean begins() {
        return tag.startsWith("B-");
    }

    boolean goesOn() {
        return tag.startsWith("I-");
    }

    /** Is it not known whether it is in a name? */
    boolean open() {
        return tag.equals("?");
    }

    /** PER, ORG, LOC or MISC, or O. */
    String kind() {
        return tag.length() > 2 ? tag.substring(2) : tag;
    }

    Tagged as(String other) {
        return new Tagged(other, tag);
    }
}
