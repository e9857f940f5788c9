package news.dateline.publish.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/** A file of the page, with a hash to know it by; without bytes where there is none of that name. */
final class PageFile {
    private final byte[] bytes;

    private PageFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static PageFile read(String name) {
        ClassPathResource resource = new ClassPathResource("dashboard/" + name);
        if (!resource.exists()) {
            return new PageFile(new byte[0]);
        }
        try (InputStream in = resource.getInputStream()) {
            return new PageFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read dashboard/" + name, e);
        }
    }

    boolean isThere() {
        return bytes.length > 0;
    }

    byte[] bytes() {
        return bytes;
    }

    String etag() {
        return "W/\"" + HexFormat.of().formatHex(DigestUtils.md5Digest(bytes)) + "\"";
    }
}
