package news.dateline.local.stack;

import java.util.function.Consumer;

import news.dateline.local.server.Server;

/** One line for each thing that got ready. */
record Progress(Consumer<String> out) {

    /** Does it and says how long it took. */
    void step(Server server, Runnable work) {
        var start = System.nanoTime();
        work.run();
        say("%-16s ready on %-22s %5.1f s".formatted(server.name(), server.address(),
                (System.nanoTime() - start) / 1e9));
    }

    void say(String line) {
        out.accept(line);
    }
}
