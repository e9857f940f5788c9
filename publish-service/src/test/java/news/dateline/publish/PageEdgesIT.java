package news.dateline.publish;

import static news.dateline.publish.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The page where things are unusual: old times, odd names, a story that goes, a service that does not answer. */
class PageEdgesIT {
    /** Counts the answers to questions whose address has some words. */
    private static final String COUNTING = "const ask = fetch; window.answers = []; window.fetch = async (path, how) => "
            + "{ const answer = await ask(path, how); window.answers.push(String(path)); return answer; };";
    private static Service service;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        service = new Service().with("dateline.query.stream-every", "200ms").startReady();
        ObjectNode times = Events.story("urn:times", 1, 0).put("headline", "Times").put("provider", "Times");
        fact(times, "-0043-03-15T00:00:00Z", "-0043-03-16T00:00:00Z", "DAY");
        fact(times, "0001-01-01T00:00:00Z", "0002-01-01T00:00:00Z", "YEAR");
        fact(times, "1066-10-14T00:00:00Z", "1066-10-15T00:00:00Z", "DAY");
        fact(times, "1901-01-01T00:00:00Z", "2001-01-01T00:00:00Z", "CENTURY");
        fact(times, "2025-01-01T00:00:00Z", "2027-01-01T00:00:00Z", "YEAR");
        fact(times, "2025-02-01T00:00:00Z", "2026-07-01T00:00:00Z", "QUARTER");
        fact(times, "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z", "DAY");
        fact(times, "2026-03-01T12:00:00Z", "2026-03-01T18:00:00Z", "HOUR");
        fact(times, "2026-03-01T23:30:00Z", "2026-03-01T23:30:01Z", "INSTANT");
        fact(times, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z", "QUARTER");
        fact(times, "9999-01-01T00:00:00Z", null, "YEAR");
        ObjectNode odd = Events.story("urn:odd/a?b#c%2Fd", 1, 0).put("headline", "<b>Odd</b> & \"names\"")
                .put("provider", "Odd \"& <i>");
        ((ObjectNode) odd.path("entities").get(0)).put("name", "O'Brien \"Bob\" / 50%2F50 # <script>");
        ObjectNode many = Events.story("urn:many", 1, 0).put("headline", "Many").put("provider", "Many");
        for (int i = 0; i < 600; i++) {
            Events.fact(many, "Fact " + i, "2019-01-01T00:00:00Z", "2019-01-02T00:00:00Z");
        }
        service.send(times, odd, many);
        service.awaitDone();
        service.documents("articles");
        service.documents("timeline");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (service != null) {
            service.close();
        }
    }

    @BeforeEach
    void open() {
        browser.plain();
        browser.size(1440, 1000);
        browser.complaints();
    }

    @Test
    void timesAreShownAsTheyAreKnownWhereverTheReaderIs() {
        for (String zone : new String[]{"America/Los_Angeles", "Pacific/Kiritimati"}) {
            browser.zone(zone);
            visit("/?provider=Times");
            await(() -> assertThat(browser.texts("#facts .when")).as(zone).containsExactly("from 1 Jan 9999", "Q2 2026",
                    "1 Mar 2026, 23:30 UTC", "1 Mar 2026, 12:00 – 18:00 UTC", "1 Mar 2026", "February 2025 – June 2026",
                    "2025 – 2026", "1901 – 2000", "14 Oct 1066", "1 AD", "15 Mar 44 BC"));
            assertThat(browser.texts("#articles time")).containsExactly("15 Dec 2017, 20:00 UTC");
            await(() -> assertThat(browser.run("return window.echarts && echarts.getInstanceByDom("
                    + "document.getElementById('timeline-chart'))?.getOption().xAxis[0].min < Date.UTC(-43, 0)"))
                    .isEqualTo(true));
        }
        assertClean();
    }

    @Test
    void aStoryThatGoesTakesNoFocus() {
        service.send(Events.story("urn:goes", 1, 1).put("provider", "Goes"));
        service.awaitDone();
        service.documents("articles");
        browser.before(COUNTING);
        visit("/?provider=Goes&story=urn:goes");
        await(() -> assertThat(browser.texts("#story h2")).containsExactly("Headline 1"));
        service.send(Events.recall("urn:goes", 2, "canceled"));
        await(() -> assertThat(browser.texts("#story h2")).containsExactly("This story is not to be shown"));
        browser.run("document.getElementById('story-close').focus(); window.changes = 0; window.answers = [];"
                + "document.addEventListener('focusin', () => window.changes++);"
                + "new MutationObserver(all => window.changes += all.length).observe("
                + "document.getElementById('story'), {childList: true, subtree: true})");
        await(() -> assertThat(asked("articles/")).isGreaterThan(2));
        assertThat(browser.run("return window.changes")).isEqualTo(0L);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("story-close");
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.complaints()).allMatch(one -> one.contains("404"));
    }

    @Test
    void aStoryStaysWhileTheServiceDoesNotAnswer() {
        visit("/?story=urn:times");
        await(() -> assertThat(browser.texts("#story h2")).containsExactly("Times"));
        browser.run(
                "window.tries = 0; window.fetch = async path => { window.tries += String(path).includes('articles/');"
                        + " throw new TypeError('away') }");
        await(() -> assertThat(browser.number("return window.tries")).isGreaterThan(1));
        assertThat(browser.texts("#story h2")).containsExactly("Times");
    }

    @Test
    void whatIsReadIsLeftAloneWhileNothingIsNew() {
        browser.before(COUNTING);
        visit("/?provider=Odd+%22%26+%3Ci%3E");
        await(() -> assertThat(browser.texts("#articles h3")).containsExactly("<b>Odd</b> & \"names\""));
        browser.run("window.row = document.querySelector('#articles li'); window.answers = []");
        await(() -> assertThat(asked("v1/articles?")).isGreaterThan(1));
        assertThat(browser.run("return window.row.isConnected")).isEqualTo(true);
        assertClean();
    }

    @Test
    void oddNamesFilterAndOddAddressesOpen() {
        visit("/?provider=Odd+%22%26+%3Ci%3E");
        browser.click("#people button");
        await(() -> assertThat(browser.texts("#chips b")).contains("O'Brien \"Bob\" / 50%2F50 # <script>"));
        await(() -> assertThat(browser.texts("#articles h3")).containsExactly("<b>Odd</b> & \"names\""));
        browser.click("#articles .story");
        await(() -> assertThat(browser.texts("#story h2")).containsExactly("<b>Odd</b> & \"names\""));
        browser.run("history.back()");
        await(() -> assertThat(browser.run("return document.getElementById('story').open")).isEqualTo(false));
        browser.run("history.forward()");
        await(() -> assertThat(browser.texts("#story h2")).containsExactly("<b>Odd</b> & \"names\""));
        assertClean();
    }

    /** A browser has six connections to one server; a page that is left must not keep one for its stream. */
    @Test
    void aPageThatIsLeftTakesNoConnection() {
        for (int page = 0; page < 12; page++) {
            visit("/?provider=Times&q=fact" + (page % 2 == 0 ? "" : "+of"));
        }
        assertClean();
    }

    @Test
    void wordsFromRightToLeftLeaveTheirNeighboursAlone() {
        service.send(Events.story("urn:arabic", 1, 0).put("provider", "وكالة الأنباء").put("language", "ar"));
        service.awaitDone();
        service.documents("articles");
        visit("/?provider=%D9%88%D9%83%D8%A7%D9%84%D8%A9+%D8%A7%D9%84%D8%A3%D9%86%D8%A8%D8%A7%D8%A1&story=urn:arabic");
        await(() -> assertThat(browser.texts("#story .meta bdi")).contains("وكالة الأنباء", "15 Dec 2017, 20:00 UTC"));
        // All of the time is to the right of the name, not its first number to the left
        assertThat(browser.run("const [name, time] = [...document.querySelectorAll('#story .meta bdi')]"
                + ".map(it => it.getBoundingClientRect()); return time.left >= name.right")).isEqualTo(true);
        assertClean();
    }

    @Test
    void theTimelineSaysHowMuchOfItIsThere() {
        visit("/?provider=Many");
        await(() -> assertThat(browser.texts("#line-note").getFirst()).contains("The 500 latest of 600 facts."));
        browser.size(1000, 900);
        browser.click("[data-zoom=out]");
        await(() -> assertThat(browser.run("return document.getElementById('timeline-chart').clientWidth < 1000"))
                .isEqualTo(true));
        Awaitility.await().during(Duration.ofMillis(500)).untilAsserted(() -> assertThat(browser.texts("#line-note")
                .getFirst()).contains("The 500 latest of 600 facts."));
        assertClean();
    }

    @Test
    void worksWhereNothingMayBeRemembered() {
        browser.before("for (const name of ['localStorage', 'sessionStorage']) "
                + "Object.defineProperty(window, name, {get() { throw new DOMException('no', 'SecurityError') }})");
        visit("/?provider=Times");
        assertThat(browser.texts("#articles h3")).containsExactly("Times");
        browser.click("#theme");
        assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
        assertClean();
    }

    @Test
    void aMapThatCouldNotBeLoadedIsTriedAgain() {
        browser.before("const ask = fetch; let first = true; window.fetch = (path, how) => "
                + "path === 'world.json' && first ? (first = false, Promise.reject(new TypeError('away'))) : ask(path, how)");
        visit("/?provider=Times");
        await(() -> assertThat(browser.run("return window.echarts && !!echarts.getInstanceByDom("
                + "document.getElementById('map-chart'))")).isEqualTo(true));
        assertThat(browser.texts("#map-title")).containsExactly("Places");
        assertThat(browser.texts("#map-note")).containsExactly("");
        assertClean();
    }

    private static void fact(ObjectNode story, String from, @Nullable String until, String precision) {
        Events.fact(story, "Fact of " + from, from, until == null ? "" : until);
        ObjectNode fact = (ObjectNode) story.path("timeline").get(story.path("timeline").size() - 1);
        fact.put("precision", precision);
        if (until == null) {
            fact.remove("until");
        }
    }

    private static long asked(String part) {
        return browser.number("return window.answers.filter(one => one.includes('" + part + "')).length");
    }

    private static void visit(String path) {
        browser.visit(service.address(path));
    }

    private static void assertClean() {
        assertThat(browser.complaints()).isEmpty();
    }
}
