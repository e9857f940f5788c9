package news.dateline.ingest.format.feed;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.MediaGroup;
import com.rometools.modules.mediarss.types.Metadata;
import com.rometools.modules.mediarss.types.Thumbnail;
import com.rometools.modules.mediarss.types.UrlReference;
import com.rometools.rome.feed.synd.SyndEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.format.body.Addresses;
import org.jspecify.annotations.Nullable;

/** Pictures, sound and video of an entry: enclosures, and what Media RSS has. */
final class EntryMedia {

    private final SyndEntry entry;
    private final @Nullable MediaEntryModule module;
    private final @Nullable String base;

    EntryMedia(SyndEntry entry, @Nullable MediaEntryModule module, @Nullable String base) {
        this.entry = entry;
        this.module = module;
        this.base = base;
    }

    List<Media> all() {
        List<Media> media = new ArrayList<>();
        entry.getEnclosures().forEach(enclosure -> add(enclosure.getUrl(), enclosure.getType(), null, media));
        if (module == null)
            return media;
        Stream.of(module.getMediaContents()).forEach(content -> add(content, null, media));
        Stream.of(module.getMediaGroups()).forEach(group -> best(group)
                .ifPresent(content -> add(content, group.getMetadata(), media)));
        if (media.isEmpty() && module.getMetadata() != null)
            thumbnails(module.getMetadata()).limit(1).forEach(url -> add(url, "image/", null, media));
        return media;
    }

    /** What is grouped is the same in several sizes. */
    private static Optional<MediaContent> best(MediaGroup group) {
        return Stream.of(group.getContents()).max(Comparator.comparing(MediaContent::isDefaultContent)
                .thenComparingLong(content -> number(content.getWidth()) * number(content.getHeight()))
                .thenComparingDouble(content -> content.getBitrate() == null ? 0 : content.getBitrate())
                .thenComparingLong(content -> content.getFileSize() == null ? 0 : content.getFileSize()));
    }

    private static long number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private void add(MediaContent content, @Nullable Metadata ofGroup, List<Media> media) {
        String type = PlainText.first(content.getType(),
                content.getMedium() == null ? null : content.getMedium() + "/");
        if (content.getReference() instanceof UrlReference reference && reference.getUrl() != null)
            add(reference.getUrl().toString(), type, caption(content.getMetadata(), ofGroup), media);
    }

    private @Nullable String caption(@Nullable Metadata own, @Nullable Metadata ofGroup) {
        Metadata shared = module == null ? null : module.getMetadata();
        return Stream.of(Stream.ofNullable(own), Stream.ofNullable(ofGroup), Stream.ofNullable(shared))
                .flatMap(metadata -> metadata)
                .map(metadata -> PlainText.first(metadata.getDescription(), metadata.getTitle()))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Stream<String> thumbnails(Metadata metadata) {
        Thumbnail[] thumbnails = metadata.getThumbnail();
        return thumbnails == null
                ? Stream.of()
                : Stream.of(thumbnails).map(Thumbnail::getUrl).filter(Objects::nonNull).map(Object::toString);
    }

    private void add(@Nullable String url, @Nullable String type, @Nullable String caption,
            List<Media> media) {
        if (url != null && PlainText.hasWords(url))
            media.add(new Media(Addresses.whole(base, url), Media.kind(Objects.requireNonNullElse(type, "image/")),
                    caption));
    }
}
