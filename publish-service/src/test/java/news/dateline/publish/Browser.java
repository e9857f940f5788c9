package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window, where this machine has one. */
final class Browser implements AutoCloseable {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String NEEDED = "SKIPPED: no Chromium with chromedriver on the PATH ("
            + String.join(", ", BROWSERS) + ", chromedriver); on Debian: apt-get install chromium chromium-driver";

    private final ChromeDriver driver;
    private final List<Object> scripts = new ArrayList<>();

    private Browser(Path browser, Path chromedriver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                "--force-color-profile=srgb", "--hide-scrollbars");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile())
                .build(), options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    }

    /** A browser, where there are Chromium and its driver; elsewhere the tests are skipped, in capitals. */
    @SuppressWarnings("SystemOut") // who reads the log shall see that the page was not looked at
    static Browser start() {
        return find().orElseGet(() -> {
            System.out.println(NEEDED);
            return abort(NEEDED);
        });
    }

    private static Optional<Browser> find() {
        Optional<Path> browser = BROWSERS.stream().flatMap(name -> program(name).stream()).findFirst();
        return browser.flatMap(one -> program("chromedriver").map(driver -> new Browser(one, driver)));
    }

    private static Optional<Path> program(String name) {
        return Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
    }

    void size(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The system's wish for light or dark. */
    void scheme(String name) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", name))));
    }

    /** Where the reader is. */
    void zone(String name) {
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", name));
    }

    /** Runs this in each page before its own scripts, until it is {@link #plain}. */
    void before(String script) {
        Object id = driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier");
        scripts.add(Objects.requireNonNull(id));
    }

    /** A new reader: nothing runs before the scripts of a page, nothing is remembered, and he is where this machine is. */
    void plain() {
        scripts.forEach(id -> driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument",
                Map.of("identifier", id)));
        scripts.clear();
        zone("");
        if (address().startsWith("http")) {
            driver.executeCdpCommand("Storage.clearDataForOrigin",
                    Map.of("origin", address(), "storageTypes", "local_storage"));
        }
    }

    void open(URI address) {
        driver.get(address.toString());
    }

    /** Opens a page of Dateline and waits until it shows what was asked. */
    void visit(URI address) {
        open(address);
        await(() -> assertThat(one("#articles").getAttribute("aria-busy")).isEqualTo("false"));
        await(() -> assertThat(one("#state").getAttribute("data-state")).isEqualTo("live"));
    }

    /** Waits until something is so. */
    static void await(ThrowingRunnable check) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(100)).untilAsserted(check);
    }

    String address() {
        return Objects.requireNonNullElse(driver.getCurrentUrl(), "");
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<String> texts(String selector) {
        Object texts = run("return [...document.querySelectorAll(arguments[0])].map(one => one.textContent.trim())",
                selector);
        return texts instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    long number(String script) {
        return run(script) instanceof Number number ? number.longValue() : -1;
    }

    void click(String selector) {
        run("document.querySelector(arguments[0]).click()", selector);
    }

    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** What the page has complained of so far. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage()).toList();
    }

    /** What axe finds against WCAG 2.2 AA: the rule, and where. */
    List<String> violations() {
        run(axe());
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(result =>
                  done(result.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ': ' + node.html.slice(0, 160) + ' — ' + node.failureSummary))), e => done([String(e)]));
                """);
        return found instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of("no answer");
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of what is seen now, for people to look at. */
    void picture(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
