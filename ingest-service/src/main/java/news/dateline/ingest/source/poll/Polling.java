package news.dateline.ingest.source.poll;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.emit.ledger.Desk;
import news.dateline.ingest.emit.ledger.Desks;
import news.dateline.ingest.emit.ledger.Ledger;
import news.dateline.ingest.emit.ledger.Shares;
import news.dateline.ingest.format.Formats;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.config.Sources;
import news.dateline.ingest.source.intake.Intake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps a {@link Round} going for each polled source whose partition of the ledger is this instance's. */
@Component
final class Polling implements SmartLifecycle, Shares.Owner {

    private static final Logger log = LoggerFactory.getLogger(Polling.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** An instance that does not let go within this time is shut out by the desk of the next owner. */
    private static final Duration LET_GO = Duration.ofSeconds(5);
    /** Looks that may go on at one time; each holds some megabytes. */
    private static final int AT_ONE_TIME = 8;

    private final Sources sources;
    private final Ledger ledger;
    private final Shares shares;
    private final Desks desks;
    private final Ways ways;
    private final Intake intake;
    private final Standings standings;
    private final Failing failing;
    private final Clock clock;
    private final boolean mayChange;
    private final Semaphore room = new Semaphore(AT_ONE_TIME);
    private final String owner = owner();
    private final Map<Integer, Desk> owned = new HashMap<>();
    private final Map<String, Running> running = new HashMap<>();
    private Optional<Thread> keeper = Optional.empty();
    private Optional<Thread> member = Optional.empty();

    Polling(Sources sources, Ledger ledger, Shares shares, Desks desks, Ways ways, Intake intake,
            Standings standings, Failing failing, Clock clock, DatelineSettings settings) {
        this.sources = sources;
        this.ledger = ledger;
        this.shares = shares;
        this.desks = desks;
        this.ways = ways;
        this.intake = intake;
        this.standings = standings;
        this.failing = failing;
        this.clock = clock;
        this.mayChange = settings.sourcesFile() != null;
    }

    private record Running(Source source, Round round, Thread thread) {

        void stop() {
            thread.interrupt();
        }

        boolean isAtRest() throws InterruptedException {
            return thread.join(LET_GO);
        }
    }

    @Override
    public synchronized void start() {
        if (sources.all().isEmpty() && !mayChange)
            return;
        ledger.open();
        keeper = Optional.of(Thread.ofVirtual().name("polling").start(this::keep));
    }

    @Override
    public void stop() {
        keeper.ifPresent(Thread::interrupt);
        member.ifPresent(Thread::interrupt);
        try {
            // what is being read comes to its end, and the partitions are handed on at once
            if (member.isPresent() && !member.get().join(Duration.ofSeconds(15)))
                log.warn("Not all polled sources came to rest in time; the next owner shuts this instance out");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        keeper = Optional.empty();
        member = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return keeper.isPresent();
    }

    /** After the web server has stopped, so that nothing comes in any more. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1_000;
    }

    private void keep() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (member.isEmpty() && sources.all().stream().anyMatch(source -> source.kind().isPolled()))
                    member = Optional.of(shares.join(this));
                reconcile();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void gained(int partition) {
        owned.put(partition, desks.of(partition));
    }

    @Override
    public synchronized void lost(int partition) {
        List<Running> theirs = running.values().stream()
                .filter(one -> ledger.partitionOf(one.source().id()) == partition).toList();
        halt(theirs);
        show();
        Desk desk = owned.remove(partition);
        if (desk != null)
            desk.close();
    }

    private synchronized void reconcile() {
        halt(running.values().stream().filter(one -> !isOurs(one.source()) || !one.thread().isAlive()).toList());
        for (Source source : sources.all()) {
            Desk desk = owned.get(ledger.partitionOf(source.id()));
            if (desk != null && source.kind().isPolled() && !running.containsKey(source.id()))
                running.put(source.id(), started(source, desk));
        }
        show();
    }

    private void show() {
        Map<String, Boolean> here = new HashMap<>();
        running.forEach((id, one) -> one.round().isFailing().ifPresent(fails -> here.put(id, fails)));
        failing.show(sources.all().stream().filter(source -> source.kind().isPolled()).map(Source::id).toList(), here);
    }

    private boolean isOurs(Source source) {
        return sources.find(source.id()).filter(source::equals).isPresent()
                && owned.containsKey(ledger.partitionOf(source.id()));
    }

    private Running started(Source source, Desk desk) {
        log.info("Source {} at {} is read here", source.id(), source.shown());
        Formats formats = new Formats(source.habits());
        Round round = new Round(source, ways.of(source), () -> new Turn(source, desk, intake, formats, clock),
                standings, room, clock, owner);
        return new Running(source, round, Thread.ofVirtual().name("source-" + source.id()).start(round));
    }

    private void halt(List<Running> these) {
        these.forEach(Running::stop);
        these.forEach(one -> {
            running.remove(one.source().id());
            try {
                if (!one.isAtRest())
                    log.warn("Source {} did not come to rest in time", one.source().id());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static String owner() {
        try {
            return InetAddress.getLocalHost().getHostName() + "/" + ProcessHandle.current().pid();
        } catch (UnknownHostException e) {
            return "unknown/" + ProcessHandle.current().pid();
        }
    }
}
