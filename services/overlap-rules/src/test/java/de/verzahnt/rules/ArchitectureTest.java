package de.verzahnt.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The brain knows the JDK, its reference data and plain libraries, and neither time nor chance nor the world outside. */
@AnalyzeClasses(
        packages = {"de.verzahnt.rules", "de.verzahnt.reference", "de.verzahnt.recurrence"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule REFERENCE_DATA_SEES_THE_JDK_AND_A_READER_OF_CSV = classes()
            .that()
            .resideInAPackage("de.verzahnt.reference..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.apache.commons.csv..", "de.verzahnt.reference..");

    @ArchTest
    static final ArchRule RECURRENCE_SEES_THE_JDK_ITS_LIBRARY_AND_WORDS = classes()
            .that()
            .resideInAPackage("de.verzahnt.recurrence..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "org.dmfs..", "de.verzahnt.messages..", "de.verzahnt.recurrence..");

    @ArchTest
    static final ArchRule RULES_SEE_THE_JDK_REFERENCE_DATA_AND_PLAIN_LIBRARIES = classes()
            .that()
            .resideInAPackage("de.verzahnt.rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "de.verzahnt.reference..",
                    "de.verzahnt.recurrence..",
                    "de.verzahnt.messages..",
                    "de.verzahnt.rules..");

    @ArchTest
    static final ArchRule ONLY_WHAT_SHIPS_WITH_THE_RULES_IS_READ = noClasses()
            .that()
            .resideInAnyPackage("de.verzahnt.rules..", "de.verzahnt.recurrence..")
            .and()
            .doNotHaveSimpleName("RuleBook")
            .and()
            .doNotHaveSimpleName("ConceptExamples")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule NO_CLOCK_AND_NO_CHANCE = noClasses()
            .that()
            .resideInAnyPackage("de.verzahnt.rules..", "de.verzahnt.recurrence..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
