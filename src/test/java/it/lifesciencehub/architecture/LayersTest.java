package it.lifesciencehub.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A flat core with two thin edges, and a guard before every service. */
class LayersTest {

    private static final String BASE = "it.lifesciencehub.";

    private final JavaClasses hub = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("it.lifesciencehub");

    private static final DescribedPredicate<JavaClass> CORE = DescribedPredicate.describe(
            "in a feature's core",
            type -> type.getPackageName().startsWith(BASE)
                    && !type.getPackageName().substring(BASE.length()).contains("."));
    private static final DescribedPredicate<JavaClass> WEB = edge("web");
    private static final DescribedPredicate<JavaClass> API = edge("api");
    private static final DescribedPredicate<JavaClass> ENTITY =
            DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class));

    private static DescribedPredicate<JavaClass> edge(String name) {
        return DescribedPredicate.describe(
                "in " + name, type -> type.getPackageName().matches("it\\.lifesciencehub\\.[a-z]+\\." + name));
    }

    private void assertThere(DescribedPredicate<JavaClass> what) {
        assertFalse(hub.that(what).isEmpty(), "a rule about nothing: no class is " + what.getDescription());
    }

    @Test
    void theCoreKnowsNoPagesAndNoRest() {
        assertThere(CORE);
        noClasses()
                .that(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "org.primefaces..", "jakarta.servlet..")
                .check(hub);
        noClasses().that(CORE).should().dependOnClassesThat(WEB.or(API)).check(hub);
    }

    @Test
    void pagesCallNamesOfTheWebEdgeAlone() {
        assertThere(WEB);
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should()
                .resideInAPackage("it.lifesciencehub.*.web")
                .check(hub);
    }

    @Test
    void theEdgesHaveNoEntityManager() {
        assertThere(API);
        noClasses()
                .that(WEB.or(API))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(hub);
    }

    /** Servlets that write a file line by line are not meant: what they answer has no structure of its own. */
    @Test
    void restAnswersAreNeverEntities() {
        assertThere(ENTITY);
        noClasses()
                .that(API)
                .and()
                .areNotAssignableTo(HttpServlet.class)
                .should()
                .dependOnClassesThat(ENTITY)
                .check(hub);
    }

    @Test
    void policiesKnowNoDatabase() {
        DescribedPredicate<JavaClass> policies = DescribedPredicate.describe(
                "a policy", type -> type.getSimpleName().endsWith("Policy") && !type.isEnum());
        assertThere(policies);
        noClasses()
                .that(policies)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(hub);
    }

    @Test
    void everyServiceIsGuardedInEveryMethod() {
        assertFalse(hub.that(DescribedPredicate.describe("a service", type -> type.isAnnotatedWith(Stateless.class)))
                .isEmpty());
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should()
                .beAnnotatedWith(Guarded.class)
                .check(hub);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(Allow.class)
                .check(hub);
    }

    @Test
    void entitiesNameTheirTablesInSmallLetters() {
        assertThere(ENTITY);
        List<String> wrong = hub.that(ENTITY).stream()
                .filter(type -> !type.isAnnotatedWith(Table.class)
                        || !type.getAnnotationOfType(Table.class).name().matches("[a-z_]+"))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void classesStaySmall() {
        List<String> large = SourceTree.files(SourceTree.JAVA, ".java").stream()
                .filter(file -> SourceTree.lines(file) > 400)
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), large, "more than 400 lines");
    }
}
