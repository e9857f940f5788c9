package news.dateline.publish;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** The rooms, the direction between them, and no hidden clock. */
@AnalyzeClasses(packages = "news.dateline.publish", importOptions = {DoNotIncludeTests.class,
        ArchitectureTest.ByHand.class})
class ArchitectureTest {
    @ArchTest
    static final ArchRule DIRECTION = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("root").definedBy("news.dateline.publish")
            .layer("receive").definedBy("..publish.receive..").layer("story").definedBy("..publish.story..")
            .layer("index").definedBy("..publish.index..").layer("query").definedBy("..publish.query..")
            .layer("dashboard").definedBy("..publish.dashboard..").layer("json").definedBy("..publish.json..")
            .whereLayer("root").mayNotBeAccessedByAnyLayer()
            .whereLayer("receive").mayOnlyBeAccessedByLayers("root")
            .whereLayer("story").mayOnlyBeAccessedByLayers("receive", "index")
            .whereLayer("json").mayOnlyBeAccessedByLayers("receive", "index")
            .whereLayer("index").mayOnlyBeAccessedByLayers("root", "receive", "query")
            .whereLayer("query").mayOnlyBeAccessedByLayers("root")
            .whereLayer("dashboard").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("news.dateline.publish.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_DOMAIN_STANDS_ALONE = noClasses().that().resideInAPackage("..story..").should()
            .dependOnClassesThat().resideOutsideOfPackages("java..", "org.jspecify..", "..publish.story..");

    @ArchTest
    static final ArchRule NO_HIDDEN_CLOCKS = noClasses().that().doNotHaveSimpleName("PublishConfiguration").should()
            .callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now").orShould()
            .callMethod(LocalDateTime.class, "now").orShould().callMethod(OffsetDateTime.class, "now").orShould()
            .callMethod(ZonedDateTime.class, "now").orShould().callMethod(Clock.class, "systemUTC").orShould()
            .callMethod(Clock.class, "systemDefaultZone").orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static void everyPackageSaysWhatItIs(JavaClasses classes) {
        assertThat(classes.stream().map(one -> one.getPackageName()).distinct())
                .allSatisfy(name -> assertThat(classes.that(DescribedPredicate.describe("package-info of " + name,
                        one -> one.getName().equals(name + ".package-info")))).hasSize(1));
    }

    /** What Spring writes at the build, to make the beans from, keeps no rules. */
    static final class ByHand implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("__") && !location.contains("$$");
        }
    }
}
