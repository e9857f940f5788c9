package news.dateline.enrich.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Story;
import news.dateline.enrich.entity.Entities;
import news.dateline.enrich.entity.Entity;
import news.dateline.enrich.entity.model.LearnedTagger;
import news.dateline.enrich.fact.Facts;
import news.dateline.enrich.text.Text;
import news.dateline.enrich.text.Token;
import news.dateline.enrich.text.detect.ProfiledLanguages;
import news.dateline.enrich.time.TimeExpression;
import news.dateline.enrich.time.Times;

/** Each stage of the pipeline alone, and all of it, over real stories one after the other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class StagesBenchmark {

    /** What a story is before each stage. */
    record Stage(Story story, LocalDate day, Text text, List<Entity> cast, List<TimeExpression> times, int words) {
    }

    /** The stories, and what each stage needs. */
    @State(Scope.Benchmark)
    public static class Pipeline {

        final List<Stage> stages = new ArrayList<>();
        final ProfiledLanguages languages = new ProfiledLanguages();
        final Entities entities = new Entities(LearnedTagger.english());
        final Times times = new Times();
        final Facts facts = new Facts();
        final Enrichment enrichment = new Enrichment(languages);

        @Setup
        public void read() throws IOException {
            for (var story : Samples.read()) {
                var day = LocalDate.ofInstant(story.versionCreated(), ZoneOffset.UTC);
                var text = Text.of(story.bodyText());
                int words = text.sentences().stream().flatMap(sentence -> sentence.tokens().stream())
                        .mapToInt(token -> token.kind() == Token.Kind.SIGN ? 0 : 1).sum();
                stages.add(new Stage(story, day, text, entities.find(null, text), times.find(text, day, null), words));
            }
        }
    }

    /** What one thread has done. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Work {

        /** Words of the stories. */
        public long words;
        /** Nanoseconds of CPU. */
        public long nanos;

        private int next;

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        int on(Pipeline pipeline, ToIntFunction<Stage> work) {
            var stage = pipeline.stages.get(next++ % pipeline.stages.size());
            long before = THREADS.getCurrentThreadCpuTime();
            int result = work.applyAsInt(stage);
            nanos += THREADS.getCurrentThreadCpuTime() - before;
            words += stage.words();
            return result;
        }
    }

    @Benchmark
    public int language(Pipeline pipeline, Work work) {
        return work.on(pipeline, stage -> pipeline.languages.guess(stage.story().bodyText()).hashCode());
    }

    @Benchmark
    public int text(Pipeline pipeline, Work work) {
        return work.on(pipeline, stage -> Text.of(stage.story().bodyText()).sentences().size());
    }

    @Benchmark
    public int entities(Pipeline pipeline, Work work) {
        return work.on(pipeline, stage -> pipeline.entities.find(null, stage.text()).size());
    }

    @Benchmark
    public int times(Pipeline pipeline, Work work) {
        return work.on(pipeline, stage -> pipeline.times.find(stage.text(), stage.day(), null).size());
    }

    @Benchmark
    public int facts(Pipeline pipeline, Work work) {
        return work.on(pipeline, stage -> pipeline.facts.find(stage.text(), stage.times(), stage.cast(),
                stage.day().atStartOfDay().toInstant(ZoneOffset.UTC)).size());
    }

    @Benchmark
    public int enrichment(Pipeline pipeline, Work work) {
        return work.on(pipeline, stage -> pipeline.enrichment.enrich(stage.story()).timeline().size());
    }
}
