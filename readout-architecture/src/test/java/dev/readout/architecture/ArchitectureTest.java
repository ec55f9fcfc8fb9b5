package dev.readout.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Holds the code against docs/architecture.puml and the rules of the house. */
@AnalyzeClasses(packages = "dev.readout", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule drawing = classes()
            .should(adhereToPlantUmlDiagram(
                    Path.of("..", "docs", "architecture.puml"),
                    consideringOnlyDependenciesInAnyPackage("dev.readout..")));

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("dev.readout.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nullMarked = classes()
            .that(resideInAPackage("dev.readout.."))
            .should(new ArchCondition<JavaClass>("live in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage()
                            .tryGetPackageInfo()
                            .filter(info -> info.isAnnotatedWith(NullMarked.class))
                            .isPresent();
                    events.add(new SimpleConditionEvent(type, marked, type.getName() + ": no @NullMarked package"));
                }
            });

    @ArchTest
    static final ArchRule speakingNames = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("a name says what a class is for");

    @ArchTest
    static final ArchRule noJavaLogging = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("SLF4J speaks where anything must, and the pure rooms return reasons");

    @ArchTest
    static final ArchRule setsKeepTheirOrder = noClasses()
            .that()
            .resideInAnyPackage("dev.readout.reading..", "dev.readout.linking..", "dev.readout.export..")
            .should()
            .callMethod(Collectors.class, "toSet")
            .orShould()
            .callMethod(Collectors.class, "toUnmodifiableSet")
            .because("the same articles give the same bytes in every process; see OrderedSets");

    @ArchTest
    static final ArchRule languageKnowsNoFiles = noClasses()
            .that()
            .resideInAnyPackage("dev.readout.reading..", "dev.readout.linking..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "ai.onnxruntime..", "java.net.http..")
            .because("reading and linking are pure");
}
