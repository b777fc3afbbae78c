package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses PARLEY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.parley");

    private static final String[] DOMAIN = {
        "org.parley.article..",
        "org.parley.clean..",
        "org.parley.extract..",
        "org.parley.story..",
        "org.parley.round..",
        "org.parley.vocabulary..",
        "org.parley.model.."
    };

    @Test
    void dataFlowsInOneDirection() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("org.parley.model..")
                .layer("vocabulary")
                .definedBy("org.parley.vocabulary..")
                .layer("article")
                .definedBy("org.parley.article..")
                .layer("clean")
                .definedBy("org.parley.clean..")
                .layer("extract")
                .definedBy("org.parley.extract..")
                .layer("story")
                .definedBy("org.parley.story..")
                .layer("round")
                .definedBy("org.parley.round..")
                .layer("topology")
                .definedBy("org.parley.topology..")
                .layer("serve")
                .definedBy("org.parley.serve..")
                .layer("app")
                .definedBy("org.parley.app..")
                .whereLayer("article")
                .mayOnlyBeAccessedByLayers("clean", "topology", "serve", "app")
                .whereLayer("clean")
                .mayOnlyBeAccessedByLayers("topology", "app")
                .whereLayer("extract")
                .mayOnlyBeAccessedByLayers("topology", "app")
                .whereLayer("story")
                .mayOnlyBeAccessedByLayers("topology", "app")
                .whereLayer("round")
                .mayOnlyBeAccessedByLayers("topology", "app")
                .whereLayer("topology")
                .mayOnlyBeAccessedByLayers("serve", "app")
                .whereLayer("serve")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .check(PARLEY);
    }

    @Test
    void noPackageDependsOnItself() {
        SlicesRuleDefinition.slices()
                .matching("org.parley.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PARLEY);
    }

    @Test
    void theDomainKnowsNothingOfKafka() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "kafka..")
                .check(PARLEY);
    }

    @Test
    void onlyCleaningKnowsJsoup() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parley.clean..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(PARLEY);
    }

    @Test
    void theDomainHasNoClockAndNoDice() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .check(PARLEY);
    }

    @Test
    void theDomainHasNoStaticStateThatChanges() {
        classes()
                .that()
                .resideInAnyPackage(DOMAIN)
                .and()
                .resideOutsideOfPackage("org.parley.model..")
                .should(HaveOnlyFinalStaticFields.ANYWHERE)
                .check(PARLEY);
    }

    @Test
    void everyPackageSaysWhichStepItIs() throws IOException {
        Path sources = Path.of("src/main/java/org/parley");
        try (Stream<Path> folders = Files.walk(sources)) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsJava)
                    .filter(folder -> !saysItsStep(folder.resolve("package-info.java")))
                    .toList();
            Assertions.assertThat(silent).isEmpty();
        }
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean saysItsStep(Path packageInfo) {
        try {
            return Files.exists(packageInfo) && Files.readString(packageInfo).contains("@NullMarked");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
