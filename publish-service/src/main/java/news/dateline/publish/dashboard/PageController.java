package news.dateline.publish.dashboard;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the page and its script, which may speak to this service and to nobody else. */
@Hidden
@RestController
class PageController {
    private static final String POLICY = "default-src 'self'; style-src 'unsafe-inline'; img-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @GetMapping("/")
    ResponseEntity<Resource> page() {
        return file("page.html", "text/html;charset=utf-8");
    }

    @GetMapping("/page.js")
    ResponseEntity<Resource> script() {
        return file("page.js", "text/javascript;charset=utf-8");
    }

    private static ResponseEntity<Resource> file(String name, String type) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type))
                .header("Content-Security-Policy", POLICY).header("X-Content-Type-Options", "nosniff")
                .body(new ClassPathResource("dashboard/" + name));
    }
}
