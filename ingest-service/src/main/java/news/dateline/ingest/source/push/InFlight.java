package news.dateline.ingest.source.push;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.emit.KafkaUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Bounds the bytes of request bodies that are held at one time; who finds no room waits, as long as for Kafka. */
@Component
final class InFlight {

    private static final Logger log = LoggerFactory.getLogger(InFlight.class);
    private static final int KIB = 1024;

    private final int most;
    private final Semaphore kibs;
    private final DatelineSettings.Ingest settings;

    InFlight(DatelineSettings settings) {
        this.settings = settings.ingest();
        // what is read of a body takes up to three times its size beside it
        long heap = Runtime.getRuntime().maxMemory() / 4;
        if (heap < this.settings.inFlight().toBytes())
            log.warn("dateline.ingest.in-flight is {}, the heap has room for {} bytes, which hold instead; give the"
                    + " service more memory to take in more at one time", this.settings.inFlight(), heap);
        this.most = kibs(Math.min(this.settings.inFlight().toBytes(), heap));
        this.kibs = new Semaphore(most, true);
    }

    void with(long bytes, Runnable work) {
        int room = Math.min(kibs(bytes), most);
        if (!isGiven(room)) {
            throw Problem.unavailable("Too much is being taken in at the moment", settings.sendTimeout());
        }
        try {
            work.run();
        } catch (KafkaUnavailable e) {
            throw Problem.unavailable(e.getMessage() + "; nothing of this request counts as accepted",
                    settings.sendTimeout());
        } finally {
            kibs.release(room);
        }
    }

    private boolean isGiven(int room) {
        try {
            return kibs.tryAcquire(room, settings.sendTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int kibs(long bytes) {
        return Math.toIntExact(Math.max(1, bytes / KIB));
    }
}
