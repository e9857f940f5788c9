package news.dateline.ingest.source.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What nobody expected is told, counted, and no page of the server. */
class FailuresTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Failing()).setControllerAdvice(new Failures(meters))
            .build();

    @Test
    void tooLittleMemoryIsNoFaultOfTheSenderAndMayPass() throws Exception {
        MockHttpServletResponse answer = get("/memory");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(answer.getContentAsString()).contains("send less at a time");
        assertThat(failures("memory")).isEqualTo(1);
    }

    @Test
    void anyOtherFaultSaysNothingOfItsInside() throws Exception {
        MockHttpServletResponse answer = get("/fault");

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(answer.getContentAsString()).contains("Nothing of the request counts as accepted")
                .doesNotContain("secret");
        assertThat(failures("fault")).isEqualTo(1);
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
    }

    private double failures(String why) {
        return meters.get("dateline.ingest.failures").tag("why", why).counter().count();
    }

    @RestController
    static final class Failing {

        @GetMapping("/{why}")
        String fail(@PathVariable String why) {
            if (why.equals("memory"))
                throw new OutOfMemoryError("Java heap space");
            throw new IllegalStateException("secret");
        }
    }
}
