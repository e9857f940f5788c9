package news.dateline.enrich.entity.authority;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks again and again whether the authority files have changed, where there are any. */
final class AuthorityWatch implements AutoCloseable {

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("authority").daemon().unstarted(task));

    AuthorityWatch(AuthorityFiles files, EntitySettings settings) {
        if (!settings.authority().isEmpty()) {
            long pause = settings.look().toMillis();
            var _ = watch.scheduleWithFixedDelay(files::look, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
