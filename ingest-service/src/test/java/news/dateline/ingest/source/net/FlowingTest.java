package news.dateline.ingest.source.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What comes too slowly breaks off; the clock goes on only while something is read. */
class FlowingTest {

    @Test
    void aByteNowAndThenIsNotWaitedForForever() {
        assertThatThrownBy(() -> read(10_000, 1, 10)).isInstanceOf(IOException.class)
                .hasMessage("only 6 bytes came within 60 seconds, expected 1024 a minute");
    }

    @Test
    void aSlowLineAndAShortAnswerAreWaitedFor() throws IOException {
        assertThat(read(100_000, 500, 20)).isEqualTo(100_000);
        assertThat(read(5, 1, 10)).isEqualTo(5);
    }

    /** Reads some bytes, of which some come at a time, and that takes some seconds. */
    private static int read(int bytes, int atATime, int seconds) throws IOException {
        AtomicLong now = new AtomicLong();
        InputStream slow = new ByteArrayInputStream(new byte[bytes]) {

            @Override
            public synchronized int read(byte[] into, int from, int length) {
                now.addAndGet(length == 0 ? 0 : seconds);
                return super.read(into, from, Math.min(length, atATime));
            }
        };
        return new Flowing(slow, () -> Instant.ofEpochSecond(now.get())).readAllBytes().length;
    }
}
