package de.verzahnt.houserules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * No package of a module knows, over others or directly, one that knows it: each can be read and moved without the rest.
 * Every package counts by itself, also one below another.
 */
class NoCyclesTest {

    @Test
    void noPackageIsInACycle() {
        requireNoCycles(Path.of("target/classes"));
    }

    @Test
    void noPackageOfTheTestsIsInACycle() {
        requireNoCycles(Path.of("target/test-classes"));
    }

    // A module may have no main classes, or no tests. What is not its own cannot be in a cycle of its own.
    private static void requireNoCycles(Path classes) {
        ArchRule rule = slices().matching("de.verzahnt.(**)").should().beFreeOfCycles();
        ArchConfiguration.withThreadLocalScope(settings -> {
            settings.setResolveMissingDependenciesFromClassPath(false);
            rule.allowEmptyShould(true).check(new ClassFileImporter().importPath(classes));
        });
    }
}
