package news.dateline.publish.dashboard;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Serves the page and its parts, which may speak to this service and to nobody else. */
@Hidden
@RestController
class PageController {
    /** Styles may stand in elements, because the charts write them there; scripts may not. */
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
    private static final Map<String, String> TYPES = Map.of("html", "text/html;charset=utf-8", "js",
            "text/javascript;charset=utf-8", "css", "text/css;charset=utf-8", "svg", "image/svg+xml", "json",
            "application/json");

    private final Map<String, PageFile> files = new ConcurrentHashMap<>();

    @GetMapping("/")
    ResponseEntity<byte[]> page(@RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return file("page.html", Duration.ZERO, known);
    }

    @GetMapping("/{name:[a-z]+\\.(?:js|css|svg|json)}")
    ResponseEntity<byte[]> part(@PathVariable String name,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return file(name, Duration.ZERO, known);
    }

    /** What others made; it changes with a release only. */
    @GetMapping("/lib/{name:[a-z.]+\\.js}")
    ResponseEntity<byte[]> library(@PathVariable String name,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return file("lib/" + name, Duration.ofDays(1), known);
    }

    private ResponseEntity<byte[]> file(String name, Duration kept, @Nullable String known) {
        PageFile file = files.computeIfAbsent(name, PageFile::read);
        if (!file.isThere()) {
            files.remove(name);
            return ResponseEntity.notFound().build();
        }
        if (known != null && known.strip().equals("*")) { // whichever version; Spring knows but tags
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(file.etag()).build();
        }
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type)).eTag(file.etag())
                .cacheControl(kept.isZero() ? CacheControl.noCache() : CacheControl.maxAge(kept).cachePublic())
                .header("Content-Security-Policy", POLICY).header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer").body(file.bytes());
    }
}
