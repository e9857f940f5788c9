package news.dateline.publish;

import static news.dateline.publish.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The page in a real browser. Pictures of it stand in {@code target/screenshots} afterwards. */
class PageIT {
    private static final String VOA = "urn:dateline:sample:voa-north-korea-2017-12-15";
    private static Service service;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        service = new Service().with("dateline.query.stream-every", "200ms").startReady();
        service.send(example());
        service.send(Newsroom.stories().toArray(ObjectNode[]::new));
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
        browser.scheme("light");
        visit("/");
    }

    @Test
    @SuppressWarnings("SystemOut") // a figure to look at, which no test may depend on
    void showsStoriesFactsNamesPlacesAndATimeline() {
        assertThat(browser.texts("#articles h3")).hasSize(25).contains(headline(VOA));
        assertThat(browser.texts("#people span")).contains("Rex Tillerson");
        assertThat(browser.texts("#facts p")).isNotEmpty();
        await(() -> assertThat(bars()).isPositive());
        await(() -> assertThat(browser.run("return echarts.getInstanceByDom(document.getElementById('map-chart'))"
                + ".getOption().series[1].data.length")).isEqualTo((long) Newsroom.places() + 2));
        assertThat(browser.one("#state").getAttribute("data-state")).isEqualTo("live");
        browser.picture("page-light");
        System.out.println("first paint after " + browser.run("return Math.round(performance.getEntriesByType('paint')"
                + ".find(one => one.name === 'first-contentful-paint').startTime)") + " ms");
        assertClean();
    }

    @Test
    void searchesAndKeepsTheSearchInTheAddress() {
        browser.type("/");
        browser.type("rotterdam terminal", Keys.ENTER);
        await(() -> assertThat(browser.texts("#articles h3")).containsExactly("Port of Rotterdam opens new terminal"));
        assertThat(browser.address()).endsWith("?q=rotterdam+terminal");
        assertThat(browser.texts("#articles em")).contains("Rotterdam", "terminal");
        browser.run("history.back()");
        await(() -> assertThat(browser.texts("#articles h3")).hasSize(25));
        visit("/?q=nothing+has+this");
        await(() -> assertThat(browser.texts("#articles .nothing")).first().asString().contains("No story has this."));
        browser.picture("page-empty");
        browser.click("#articles .nothing button");
        await(() -> assertThat(browser.texts("#articles h3")).hasSize(25));
        assertClean();
    }

    @Test
    void filtersByWhatIsClicked() {
        browser.click("#people button[data-key='Rex Tillerson']");
        await(() -> assertThat(browser.texts("#articles h3")).containsExactly(headline(VOA)));
        assertThat(browser.address()).contains("entity=Rex+Tillerson");
        assertThat(browser.texts("#chips button")).first().asString().contains("Rex Tillerson");
        browser.click("#chips button");
        await(() -> assertThat(browser.texts("#articles h3")).hasSize(25));
        visit("/?from=2017-12-15&to=2017-12-16");
        await(() -> assertThat(browser.texts("#articles h3")).containsExactly(headline(VOA),
                "Bogotá hosts climate talks"));
        assertClean();
    }

    @Test
    void theTimelineIsMovedAndHidesWhatIsNotWanted() {
        await(() -> assertThat(bars()).isPositive());
        long all = window();
        browser.click("[data-zoom=in]");
        await(() -> assertThat(window()).isLessThan(all * 6 / 10));
        browser.type("0");
        await(() -> assertThat(window()).isGreaterThanOrEqualTo(all));
        long before = bars();
        browser.click("#legend [data-modality=PLANNED]");
        await(() -> assertThat(bars()).isLessThan(before));
        assertClean();
    }

    @Test
    void showsAStoryWithItsNamesAndFacts() {
        visit("/?story=" + VOA);
        await(() -> assertThat(browser.texts("#story mark[data-name='Rex Tillerson']")).isNotEmpty());
        assertThat(browser.texts("#story time")).isNotEmpty();
        assertThat(browser.texts("#story .said")).isNotEmpty();
        browser.run("document.querySelector('#story .said button').focus()");
        await(() -> assertThat(browser.texts("#story .fact.lit")).isNotEmpty());
        browser.picture("story-light");
        assertThat(browser.violations()).isEmpty();
        browser.type(Keys.ESCAPE);
        await(() -> assertThat(browser.run("return document.getElementById('story').open")).isEqualTo(false));
        await(() -> assertThat(browser.address()).doesNotContain("story="));
        browser.type("j");
        browser.type(Keys.ENTER);
        await(() -> assertThat(browser.run("return document.getElementById('story').open")).isEqualTo(true));
        await(() -> assertThat(browser.texts("#story h2")).containsAnyElementsOf(browser.texts("#articles h3")));
        assertClean();
    }

    @Test
    void newsComeByThemselvesAndARecalledStoryGoes() {
        String headline = "Breaking at " + Instant.now();
        service.send(Newsroom.story("urn:live", 1, headline, "Lima", "PE", -12.0, -77.0,
                Instant.now().toString()));
        await(() -> assertThat(browser.texts("#articles h3")).first().asString().isEqualTo(headline));
        browser.click("#articles .story");
        await(() -> assertThat(browser.texts("#story h2")).containsExactly(headline));
        service.send(Events.recall("urn:live", 2, "canceled"));
        await(() -> assertThat(browser.texts("#articles h3")).doesNotContain(headline));
        await(() -> assertThat(browser.texts("#story h2")).containsExactly("This story is not to be shown"));
        assertThat(browser.texts("#facts .meta")).noneMatch(text -> text.contains(headline));
        assertThat(browser.complaints()).allMatch(one -> one.contains("404"));
    }

    @Test
    void isReadableByAllInLightAndDarkOnAllSizes() {
        await(() -> assertThat(bars()).isPositive());
        assertThat(browser.violations()).isEmpty();
        browser.scheme("dark");
        await(() -> assertThat(browser.texts("#articles h3")).hasSize(25));
        browser.picture("page-dark");
        assertThat(browser.violations()).isEmpty();
        for (int width : new int[]{360, 768, 3840}) {
            browser.size(width, width == 360 ? 780 : width == 768 ? 1024 : 2160);
            visit("/");
            await(() -> assertThat(bars()).isPositive());
            assertThat(browser.run("return document.documentElement.scrollWidth - innerWidth")).as("width " + width)
                    .isEqualTo(0L);
            assertThat(browser.violations()).as("width " + width).isEmpty();
            browser.picture("page-" + width);
        }
        assertClean();
    }

    @Test
    void showsWordsOfAllLanguagesAndLengths() {
        service.send(Newsroom.story("urn:arabic", 3, "اجتماع في القاهرة (2017)!", "Cairo", "EG", 30.04, 31.24,
                "2017-11-01T09:00:00Z").put("language", "ar"),
                Newsroom.story("urn:long", 3, "L" + "o".repeat(3000) + "ng", "Cairo", "EG", 30.04, 31.24,
                        "2017-11-01T10:00:00Z").put("language", "so long"));
        service.awaitDone();
        service.documents("articles");
        browser.size(360, 780);
        visit("/?from=2017-11-01&to=2017-11-02&language=ar");
        await(() -> assertThat(browser.one("#articles h3").getCssValue("direction")).isEqualTo("rtl"));
        assertThat(browser.one("#articles h3").getAttribute("lang")).isEqualTo("ar");
        visit("/?from=2017-11-01&to=2017-11-02&story=urn:arabic");
        await(() -> assertThat(browser.one("#story .text").getCssValue("direction")).isEqualTo("rtl"));
        assertThat(browser.one("#story .text").getAttribute("lang")).isEqualTo("ar");
        browser.picture("story-arabic");
        assertThat(browser.violations()).isEmpty();
        visit("/?from=2017-11-01&to=2017-11-02&story=urn:long");
        await(() -> assertThat(browser.one("#story h2").getText()).startsWith("Looo"));
        assertThat(browser.run("const all = [document.documentElement, document.getElementById('story')];"
                + "return Math.max(...all.map(it => it.scrollWidth - it.clientWidth))")).isEqualTo(0L);
        browser.picture("story-long");
        assertThat(browser.violations()).isEmpty();
        assertClean();
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        visit("/?from=2018-01-01&to=2017-01-01");
        assertThat(browser.texts("#articles .failed")).first().asString().contains("expected `from` before `to`");
        assertThat(browser.texts("#totals")).containsExactly("");
        browser.click("#csv");
        await(() -> assertThat(browser.texts("#file-note")).first().asString().contains("expected `from` before `to`"));
        browser.picture("page-refused");
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.complaints()).isNotEmpty().allMatch(one -> one.contains("400"));
    }

    @Test
    void waitsForASlowAnswer() {
        browser.run(
                "const ask = window.fetch; window.fetch = (path, how) => String(path).includes('stream') ? ask(path, how)"
                        + " : new Promise(later => setTimeout(later, 6000)).then(() => ask(path, how))");
        browser.type("/");
        browser.type("rotterdam terminal", Keys.ENTER);
        await(() -> assertThat(browser.texts("#articles h3")).containsExactly("Port of Rotterdam opens new terminal"));
        assertClean();
    }

    @Test
    void keysCanBeSwitchedOff() {
        browser.type("?");
        browser.picture("page-keys");
        browser.click("#keys-on");
        browser.type(Keys.ESCAPE);
        await(() -> assertThat(browser.run("return document.getElementById('help').open")).isEqualTo(false));
        browser.type("j");
        assertThat(browser.run("return document.activeElement.className")).isNotEqualTo("story");
        visit("/");
        browser.type("j");
        assertThat(browser.run("return document.activeElement.className")).isNotEqualTo("story");
        browser.click("#keys-on");
        browser.type("j");
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("story");
        assertClean();
    }

    @Test
    void saysThatItHasNoAnswer() {
        Service other = new Service().startReady();
        other.send(Newsroom.story("urn:other", 1, "The last one", "Lima", "PE", -12.0, -77.0,
                "2026-01-01T00:00:00Z"));
        other.awaitDone();
        other.documents("articles");
        browser.open(other.address("/"));
        await(() -> assertThat(browser.texts("#articles h3")).containsExactly("The last one"));
        other.close();
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                browser.one("#state").getAttribute("data-state")).isEqualTo("stale"));
        assertThat(browser.one("#state").getText()).startsWith("No answer; as of ");
        assertThat(browser.texts("#articles h3")).containsExactly("The last one");
        browser.picture("page-stale");
        assertThat(browser.complaints()).isNotEmpty().allMatch(one -> one.contains("ERR_"));
    }

    private static void visit(String path) {
        browser.visit(service.address(path));
    }

    private static void assertClean() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static long bars() {
        return browser
                .number("return window.echarts ? (echarts.getInstanceByDom(document.getElementById('timeline-chart'))"
                        + "?.getOption().series[0].data.length ?? 0) : 0");
    }

    private static long window() {
        return browser
                .number("const zoom = echarts.getInstanceByDom(document.getElementById('timeline-chart')).getOption()"
                        + ".dataZoom[0]; return zoom.endValue - zoom.startValue");
    }

    private static String headline(String uri) {
        return service.json("/v1/articles/" + uri).path("headline").asString();
    }

    private static ObjectNode example() throws IOException {
        try (InputStream in = new PathMatchingResourcePatternResolver()
                .getResource("classpath:contract/article-enriched/v1.usable.example.json").getInputStream()) {
            return (ObjectNode) JsonMapper.shared().readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
