package news.dateline.publish.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Says with each request who asks. A key in a file is read again when the file changes. */
final class Credentials implements HttpRequestInterceptor {
    private final @Nullable Path file;
    private final @Nullable String basic;
    private @Nullable FileTime read;
    private String key = "";

    private Credentials(@Nullable Path file, @Nullable String basic) {
        this.file = file;
        this.basic = basic;
    }

    static Credentials of(@Nullable Path file, @Nullable String username, @Nullable String password) {
        String basic = username == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(
                        (username + ":" + Objects.requireNonNullElse(password, "")).getBytes(StandardCharsets.UTF_8));
        return new Credentials(file, basic);
    }

    @Override
    public void process(HttpRequest request, @Nullable EntityDetails entity, HttpContext context) {
        header().ifPresent(value -> request.setHeader(HttpHeaders.AUTHORIZATION, value));
    }

    Optional<String> header() {
        return file == null ? Optional.ofNullable(basic) : Optional.of("ApiKey " + key(file));
    }

    private synchronized String key(Path from) {
        try {
            FileTime changed = Files.getLastModifiedTime(from);
            if (!changed.equals(read)) {
                key = Files.readString(from).strip();
                read = changed;
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("The API key in " + from + " cannot be read", e);
        }
    }
}
