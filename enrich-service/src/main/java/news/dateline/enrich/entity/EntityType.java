package news.dateline.enrich.entity;

/** What an entity is. */
public enum EntityType {
    PERSON, ORGANIZATION, PLACE
}
