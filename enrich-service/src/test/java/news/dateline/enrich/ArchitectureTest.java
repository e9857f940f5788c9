package news.dateline.enrich;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

import com.tngtech.archunit.base.DescribedPredicate;
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
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rooms of the service, which way their doors open, and where time comes from. */
@AnalyzeClasses(packages = "news.dateline.enrich", importOptions = {ImportOption.DoNotIncludeTests.class,
        ArchitectureTest.ByHand.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule direction = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("receive")
            .definedBy("news.dateline.enrich.receive..")
            .layer("web")
            .definedBy("news.dateline.enrich.web..")
            .layer("emit")
            .definedBy("news.dateline.enrich.emit..")
            .layer("pipeline")
            .definedBy("news.dateline.enrich")
            .layer("fact")
            .definedBy("news.dateline.enrich.fact..")
            .layer("time")
            .definedBy("news.dateline.enrich.time..")
            .layer("entity")
            .definedBy("news.dateline.enrich.entity..")
            .layer("text")
            .definedBy("news.dateline.enrich.text..")
            .whereLayer("receive")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("emit")
            .mayOnlyBeAccessedByLayers("receive")
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("receive", "web", "emit")
            .whereLayer("fact")
            .mayOnlyBeAccessedByLayers("receive", "web", "emit", "pipeline")
            .whereLayer("time")
            .mayOnlyBeAccessedByLayers("receive", "web", "emit", "pipeline", "fact")
            .whereLayer("entity")
            .mayOnlyBeAccessedByLayers("receive", "web", "emit", "pipeline", "fact");

    @ArchTest
    static final ArchRule noCycles = slices().matching("news.dateline.enrich.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theDomainKnowsJavaAlone = classes().that()
            .resideInAnyPackage("news.dateline.enrich.text", "news.dateline.enrich.entity",
                    "news.dateline.enrich.time", "news.dateline.enrich.fact")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAPackage("org.jspecify.."))
                    .or(resideInAPackage("news.dateline.enrich.."))
                    .or(DescribedPredicate.describe("arrays of primitives", JavaClass::isArray)));

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().that()
            .doNotHaveFullyQualifiedName("news.dateline.enrich.receive.ReceiveConfiguration")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** Elsewhere Spring would not find them, and nothing would say so. */
    @ArchTest
    static final ArchRule whatSpringIsToFindIsWhereItLooks = classes().that()
            .areMetaAnnotatedWith(Component.class)
            .or()
            .areAnnotatedWith(ConfigurationProperties.class)
            .should()
            .resideInAnyPackage(EnrichService.RECEIVE, EnrichService.EMIT, EnrichService.WEB, EnrichService.AUTHORITY)
            .orShould()
            .be(EnrichService.class);

    @ArchTest
    static final ArchRule everyPackageSaysWhatItIs = classes().should(new ArchCondition<>("have a package-info") {

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var said = type.getPackage().tryGetPackageInfo().isPresent();
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
