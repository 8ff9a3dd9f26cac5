package it.lifesciencehub.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Features import what their {@code package-info} says, no more and no less, and never in a circle. */
class FeaturesTest {

    private static final Pattern DECLARED = Pattern.compile("@Feature\\s*(\\(([^)]*)\\))?\\s*package");
    private static final Pattern NAMED = Pattern.compile("it\\.lifesciencehub\\.([a-z]+)\\.");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("it.lifesciencehub");

    @Test
    void importWhatTheyDeclare() {
        Map<String, Set<String>> real = realUses();
        assertTrue(real.values().stream().anyMatch(uses -> !uses.isEmpty()), "no feature uses another one");
        for (String feature : SourceTree.features()) {
            assertEquals(
                    declaredUses(feature),
                    real.get(feature),
                    feature + ": declared in package-info (left), found in its sources (right)");
        }
    }

    @Test
    void haveNoCircle() {
        Map<String, Set<String>> uses = new TreeMap<>();
        SourceTree.features().forEach(feature -> uses.put(feature, declaredUses(feature)));
        while (!uses.isEmpty()) {
            List<String> free = uses.entrySet().stream()
                    .filter(entry -> entry.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            assertFalse(free.isEmpty(), "a circle among " + uses);
            free.forEach(uses::remove);
            uses.values().forEach(set -> set.removeAll(free));
        }
    }

    @Test
    void sayWhatTheyAreFor() {
        for (String feature : SourceTree.features()) {
            String text = SourceTree.read(SourceTree.JAVA.resolve(feature + "/package-info.java"));
            assertTrue(text.contains("/**"), feature + " has no paragraph in its package-info");
        }
    }

    private Map<String, Set<String>> realUses() {
        Map<String, Set<String>> uses = new TreeMap<>();
        Set<String> features = SourceTree.features();
        for (String feature : features) {
            Set<String> used = new TreeSet<>();
            for (Path file : SourceTree.files(SourceTree.JAVA.resolve(feature), ".java")) {
                NAMED.matcher(SourceTree.read(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(used::add);
            }
            uses.put(feature, used);
        }
        for (JavaClass from : classes) {
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> featureOf(dependency.getTargetClass().getPackageName()))
                    .forEach(uses.get(featureOf(from.getPackageName()))::add);
        }
        uses.forEach((feature, used) -> {
            used.retainAll(features);
            used.remove("shared");
            used.remove(feature);
        });
        return uses;
    }

    private static String featureOf(String packageName) {
        String prefix = "it.lifesciencehub.";
        return packageName.startsWith(prefix)
                ? packageName.substring(prefix.length()).split("\\.")[0]
                : "";
    }

    private static Set<String> declaredUses(String feature) {
        String text = SourceTree.read(SourceTree.JAVA.resolve(feature + "/package-info.java"));
        MatchResult match = DECLARED.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(feature + " is not marked with @Feature"));
        Set<String> uses = new TreeSet<>();
        if (match.group(2) != null) {
            List<MatchResult> names = new ArrayList<>(Pattern.compile("\"([a-z]+)\"")
                    .matcher(match.group(2))
                    .results()
                    .toList());
            names.forEach(name -> uses.add(name.group(1)));
        }
        return uses;
    }
}
