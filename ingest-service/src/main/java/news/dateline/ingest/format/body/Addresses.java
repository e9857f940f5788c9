package news.dateline.ingest.format.body;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses that are relative to that of the page or the feed they stand in. */
public final class Addresses {

    private Addresses() {
    }

    /** The whole address, as far as it is known; what cannot be one stays as it is. */
    public static String whole(@Nullable String base, String address) {
        if (base == null || address.isBlank())
            return address;
        try {
            URI from = URI.create(base.strip());
            return from.isAbsolute() && !from.isOpaque() ? from.resolve(address.strip()).toString() : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
