package news.dateline.testsupport;

/** What the servers of the tests run as. The switch is {@code -Ddateline.test.servers=auto|process|container}. */
interface Kind {
    /** How the run names it. */
    String title();

    /** A new Kafka, not started. */
    OwnServer kafka();

    /** A new Elasticsearch, not started. */
    OwnServer elasticsearch();

    static Kind chosen() {
        return of(System.getProperty("dateline.test.servers", "auto"));
    }

    static Kind of(String wish) {
        return switch (wish) {
            case "process" -> new Processes();
            case "container" -> new Containers().expectAtHand();
            case "auto" -> {
                var containers = new Containers();
                yield containers.areAtHand() ? containers : new Processes();
            }
            default -> throw new IllegalArgumentException(
                    "dateline.test.servers is '%s'; expected auto, process or container".formatted(wish));
        };
    }
}
