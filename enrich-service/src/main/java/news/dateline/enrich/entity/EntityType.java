package news.dateline.enrich.entity;

/** What an entity is; events and works (books, films, songs) are found where that is sure alone. */
public enum EntityType {
    PERSON, ORGANIZATION, PLACE, EVENT, WORK
}
