package news.dateline.ingest.format.feed;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.Metadata;
import com.rometools.modules.mediarss.types.Thumbnail;
import com.rometools.modules.mediarss.types.UrlReference;
import com.rometools.rome.feed.synd.SyndEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.article.PlainText;
import org.jspecify.annotations.Nullable;

/** Pictures, sound and video of an entry: enclosures, and what Media RSS has. */
final class EntryMedia {

    private final SyndEntry entry;
    private final @Nullable MediaEntryModule module;

    EntryMedia(SyndEntry entry, @Nullable MediaEntryModule module) {
        this.entry = entry;
        this.module = module;
    }

    List<Media> all() {
        List<Media> media = new ArrayList<>();
        entry.getEnclosures().forEach(enclosure -> add(enclosure.getUrl(), enclosure.getType(), null, media));
        if (module == null)
            return media;
        Stream<MediaContent> grouped = Stream.of(module.getMediaGroups())
                .flatMap(group -> Stream.of(group.getContents()));
        Stream.concat(Stream.of(module.getMediaContents()), grouped).forEach(content -> add(content, media));
        if (media.isEmpty() && module.getMetadata() != null)
            thumbnails(module.getMetadata()).limit(1).forEach(url -> add(url, "image/", null, media));
        return media;
    }

    private void add(MediaContent content, List<Media> media) {
        String type = PlainText.first(content.getType(),
                content.getMedium() == null ? null : content.getMedium() + "/");
        if (content.getReference() instanceof UrlReference reference && reference.getUrl() != null)
            add(reference.getUrl().toString(), type, caption(content.getMetadata()), media);
    }

    private @Nullable String caption(@Nullable Metadata own) {
        Metadata shared = module == null ? null : module.getMetadata();
        return Stream.of(Stream.ofNullable(own), Stream.ofNullable(shared)).flatMap(metadata -> metadata)
                .map(metadata -> PlainText.first(metadata.getDescription(), metadata.getTitle()))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Stream<String> thumbnails(Metadata metadata) {
        Thumbnail[] thumbnails = metadata.getThumbnail();
        return thumbnails == null
                ? Stream.of()
                : Stream.of(thumbnails).map(Thumbnail::getUrl).filter(Objects::nonNull).map(Object::toString);
    }

    private static void add(@Nullable String url, @Nullable String type, @Nullable String caption,
            List<Media> media) {
        if (url != null && PlainText.hasWords(url))
            media.add(new Media(url, Media.kind(Objects.requireNonNullElse(type, "image/")), caption));
    }
}
