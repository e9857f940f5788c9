package news.dateline.publish.index;

import news.dateline.publish.story.Entity;
import news.dateline.publish.story.Location;
import org.jspecify.annotations.Nullable;

/** An entity within the document of its article. */
record EntityDocument(
        String id,
        String type,
        String name,
        @Nullable String country,
        @Nullable Location location,
        @Nullable Double salience,
        int mentions) {

    static EntityDocument of(Entity entity) {
        return new EntityDocument(entity.id(), entity.type(), entity.name(), entity.country(), entity.location(),
                entity.salience(), entity.mentions().size());
    }
}
