package news.dateline.ingest.source.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a person who starts the service what is wrong with the sources, without a stack trace. */
final class InvalidSourcesAnalyzer extends AbstractFailureAnalyzer<InvalidSources> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidSources cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()),
                "Correct dateline.sources, or the file that dateline.sources-file names; README.md lists the settings.",
                cause);
    }
}
