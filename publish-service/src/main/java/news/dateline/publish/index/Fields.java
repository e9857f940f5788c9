package news.dateline.publish.index;

import java.time.Instant;
import java.util.Collection;
import news.dateline.publish.json.UtcTimes;
import news.dateline.publish.story.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the fields of an object, those that have a value. A story becomes several documents of dozens of fields; so they
 * are written one by one, without an object in between that would have to be looked through for what it has.
 */
final class Fields {
    private final JsonGenerator out;

    Fields(JsonGenerator out) {
        this.out = out;
    }

    void text(String name, @Nullable String text) {
        if (text != null) {
            out.writeStringProperty(name, text);
        }
    }

    void texts(String name, Collection<String> texts) {
        array(name, () -> texts.forEach(out::writeString));
    }

    void time(String name, @Nullable Instant time) {
        if (time != null) {
            out.writeName(name);
            UtcTimes.write(time, out);
        }
    }

    void number(String name, long number) {
        out.writeNumberProperty(name, number);
    }

    void number(String name, @Nullable Long number) {
        if (number != null) {
            out.writeNumberProperty(name, number.longValue());
        }
    }

    void number(String name, @Nullable Double number) {
        if (number != null) {
            out.writeNumberProperty(name, number.doubleValue());
        }
    }

    void truth(String name, boolean truth) {
        out.writeBooleanProperty(name, truth);
    }

    void point(String name, @Nullable Location point) {
        if (point != null) {
            out.writeName(name);
            object(() -> degrees(point));
        }
    }

    void points(String name, Collection<Location> points) {
        array(name, () -> points.forEach(point -> object(() -> degrees(point))));
    }

    private void degrees(Location point) {
        out.writeNumberProperty("lat", point.lat());
        out.writeNumberProperty("lon", point.lon());
    }

    void any(String name, Object value) {
        out.writePOJOProperty(name, value);
    }

    void array(String name, Runnable items) {
        out.writeArrayPropertyStart(name);
        items.run();
        out.writeEndArray();
    }

    void object(String name, Runnable fields) {
        out.writeName(name);
        object(fields);
    }

    /** An object that is the document, or an item of an array. */
    void object(Runnable fields) {
        out.writeStartObject();
        fields.run();
        out.writeEndObject();
    }
}
