package news.dateline.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** The rooms of the service, which way their doors open, and where time comes from. */
@AnalyzeClasses(packages = "news.dateline.ingest", importOptions = {ImportOption.DoNotIncludeTests.class,
        ArchitectureTest.ByHand.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule direction = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("source").definedBy("..ingest.source..").layer("format").definedBy("..ingest.format..")
            .layer("emit").definedBy("..ingest.emit..").layer("article").definedBy("..ingest.article..")
            .whereLayer("source").mayNotBeAccessedByAnyLayer()
            .whereLayer("format").mayOnlyBeAccessedByLayers("source")
            .whereLayer("emit").mayOnlyBeAccessedByLayers("source")
            .whereLayer("article").mayOnlyBeAccessedByLayers("source", "format", "emit");

    @ArchTest
    static final ArchRule noCycles = slices().matching("news.dateline.ingest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule articleKnowsJavaAlone = classes().that().resideInAPackage("..ingest.article..").should()
            .onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify..", "..ingest.article..");

    @ArchTest
    static final ArchRule formatsKnowNoSpring = noClasses().that().resideInAPackage("..ingest.format..").should()
            .dependOnClassesThat().resideInAnyPackage("org.springframework..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().that().areNotAssignableTo(IngestService.class).should()
            .callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(OffsetDateTime.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(Clock.class, "systemUTC")
            .orShould().callMethod(Clock.class, "systemDefaultZone")
            .orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule everyPackageSaysWhatItIs = classes().should(new ArchCondition<>("have a package-info") {

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean said = type.getPackage().tryGetPackageInfo().isPresent();
            events.add(new SimpleConditionEvent(type, said, type.getPackageName() + " has a package-info: " + said));
        }
    });

    /** What Spring writes at the build, to make the beans from, keeps no rules. */
    static final class ByHand implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("__") && !location.contains("$$");
        }
    }
}
