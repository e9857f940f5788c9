package news.dateline.enrich.entity;

/** The canonical names of countries. */
public final class Countries {

    private Countries() {
    }

    /** The name of the country with that ISO 3166 alpha-2 code, or the code where there is none. */
    public static String name(String code) {
        return Gazetteer.shipped().country(code);
    }
}
