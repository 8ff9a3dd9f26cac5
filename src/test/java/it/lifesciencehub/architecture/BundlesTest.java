package it.lifesciencehub.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import it.lifesciencehub.shared.RefusalReason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts stand in the bundles, each once, in both languages, and each is used. */
class BundlesTest {

    private static final Pattern JAVA_LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern PAGE_LITERAL = Pattern.compile("'([^'\n<>]*)'");
    private static final Pattern AUDITED = Pattern.compile("\\.record\\(\\s*\"([a-z-]+\\.[A-Za-z.-]+)\"");
    private static final Pattern ASKED_IN_JAVA = Pattern.compile(
            "(?:Texts\\.get\\([^\";]*?|PageMessages\\.done\\(\\s*)\"([a-z]+)\",\\s*\"([A-Za-z.-]+)\"\\s*[,)]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[,}]");

    private static Map<String, String> bundle(String feature, String language) {
        Path file = SourceTree.RESOURCES.resolve(feature + "/messages_" + language + ".properties");
        Map<String, String> texts = new LinkedHashMap<>();
        if (Files.exists(file)) {
            SourceTree.read(file)
                    .lines()
                    .filter(line -> line.matches("[A-Za-z][\\w.-]*\\s*=.*"))
                    .map(line -> line.split("\\s*=\\s*", 2))
                    .forEach(pair -> {
                        if (texts.put(pair[0], pair[1]) != null) {
                            throw new AssertionError(file + ": " + pair[0] + " stands there twice");
                        }
                    });
        }
        return texts;
    }

    @Test
    void haveTheSameKeysInBothLanguages() {
        int all = 0;
        for (String feature : SourceTree.features()) {
            Set<String> it = new TreeSet<>(bundle(feature, "it").keySet());
            Set<String> en = new TreeSet<>(bundle(feature, "en").keySet());
            Set<String> onlyIt = new TreeSet<>(it);
            onlyIt.removeAll(en);
            en.removeAll(it);
            assertEquals(Set.of(), onlyIt, feature + ": in Italian only");
            assertEquals(Set.of(), en, feature + ": in English only");
            all += it.size();
        }
        assertFalse(all < 100, "bundles not found");
    }

    @Test
    void takeTheSameArgumentsInBothLanguages() {
        List<String> wrong = new ArrayList<>();
        for (String feature : SourceTree.features()) {
            Map<String, String> en = bundle(feature, "en");
            bundle(feature, "it").forEach((key, text) -> {
                if (!arguments(text).equals(arguments(en.getOrDefault(key, text)))) {
                    wrong.add(feature + ": " + key);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void areNotEmpty() {
        List<String> empty = new ArrayList<>();
        for (String feature : SourceTree.features()) {
            for (String language : List.of("it", "en")) {
                bundle(feature, language).forEach((key, text) -> {
                    if (text.isBlank()) {
                        empty.add(feature + " " + language + ": " + key);
                    }
                });
            }
        }
        assertEquals(List.of(), empty);
    }

    /** What pages ask for by its full name, or by the beginning of a composed one. */
    @Test
    void holdWhatPagesAskFor() {
        List<String> missing = new ArrayList<>();
        for (Path page : SourceTree.files(SourceTree.WEBAPP, ".xhtml")) {
            String text = SourceTree.read(page);
            for (MatchResult match : Pattern.compile("\\b([a-z]+)Text\\[")
                    .matcher(text)
                    .results()
                    .toList()) {
                Set<String> keys = bundle(match.group(1), "it").keySet();
                for (String asked : asked(inBrackets(text, match.end()))) {
                    boolean there = asked.endsWith(".")
                            ? keys.stream().anyMatch(key -> key.startsWith(asked))
                            : keys.contains(asked);
                    if (!there) {
                        missing.add(page + ": " + match.group(1) + " " + asked);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void holdWhatJavaAsksFor() {
        List<String> missing = new ArrayList<>();
        for (Path file : SourceTree.files(SourceTree.JAVA, ".java")) {
            String text = SourceTree.read(file);
            ASKED_IN_JAVA.matcher(text).results().forEach(match -> {
                if (!bundle(match.group(1), "it").containsKey(match.group(2))) {
                    missing.add(file.getFileName() + ": " + match.group(1) + " " + match.group(2));
                }
            });
            AUDITED.matcher(text).results().forEach(match -> {
                String feature = SourceTree.JAVA.relativize(file).getName(0).toString();
                if (!bundle(feature, "it").containsKey("action." + match.group(1))) {
                    missing.add(file.getFileName() + ": " + feature + " action." + match.group(1));
                }
            });
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void giveEveryRefusalASentence() throws ClassNotFoundException {
        List<String> missing = new ArrayList<>();
        int reasons = 0;
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("it.lifesciencehub")) {
            if (type.isEnum() && type.isAssignableTo(RefusalReason.class)) {
                for (Object constant : Class.forName(type.getName()).getEnumConstants()) {
                    RefusalReason reason = (RefusalReason) constant;
                    reasons++;
                    if (!bundle(reason.feature(), "it").containsKey(reason.textKey())) {
                        missing.add(reason.feature() + " " + reason.textKey());
                    }
                }
            }
        }
        assertFalse(reasons < 10, "reasons not found");
        assertEquals(List.of(), missing);
    }

    @Test
    void holdNothingThatNobodyAsksFor() {
        List<String> unused = new ArrayList<>();
        Map<Path, String> sources = new LinkedHashMap<>();
        SourceTree.files(SourceTree.JAVA, ".java").forEach(file -> sources.put(file, SourceTree.read(file)));
        SourceTree.files(SourceTree.WEBAPP, ".xhtml").forEach(file -> sources.put(file, SourceTree.read(file)));
        for (String feature : SourceTree.features()) {
            Set<String> literals = literalsAround(feature, sources);
            String constants = sources.entrySet().stream()
                    .filter(source -> source.getKey().startsWith(SourceTree.JAVA))
                    .map(Map.Entry::getValue)
                    .filter(text -> text.contains(" enum "))
                    .collect(Collectors.joining());
            for (String key : bundle(feature, "it").keySet()) {
                if (!literals.contains(key) && !isComposed(key, literals, constants)) {
                    unused.add(feature + ": " + key);
                }
            }
        }
        assertEquals(List.of(), unused);
    }

    /**
     * Whether the key is made of a beginning that stands in the sources ({@code 'kind.'}, or {@code "kind"} before the
     * name of a constant) and an end that may come from data.
     */
    private static boolean isComposed(String key, Set<String> literals, String constants) {
        if (key.startsWith("refusal.") || key.startsWith("jakarta.faces.")) {
            return true;
        }
        if (key.startsWith("action.") && literals.contains(key.substring("action.".length()))) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            String end = key.substring(dot + 1);
            boolean constant = end.matches("[A-Z][A-Z_0-9]*")
                    && Pattern.compile("\\b" + end + "\\b").matcher(constants).find();
            if (literals.contains(key.substring(0, dot + 1))
                    || constant && literals.contains(key.substring(0, dot))
                    || literals.contains(key.substring(dot)) && literals.contains(key.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    /** The literals of a feature's own sources and of those that name its bundle. */
    private static Set<String> literalsAround(String feature, Map<Path, String> sources) {
        Set<String> literals = new TreeSet<>();
        sources.forEach((file, text) -> {
            boolean own = file.startsWith(SourceTree.JAVA.resolve(feature));
            if (own || text.contains(feature + "Text") || text.contains("\"" + feature + "\"")) {
                (file.toString().endsWith(".java") ? JAVA_LITERAL : PAGE_LITERAL)
                        .matcher(text)
                        .results()
                        .forEach(match -> literals.add(match.group(1)));
            }
        });
        return literals;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    /** The expression up to the bracket that closes it. */
    private static String inBrackets(String text, int start) {
        int depth = 1;
        int at = start;
        while (depth > 0) {
            char c = text.charAt(at++);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        return text.substring(start, at - 1);
    }

    /** Literals of an expression that are keys or their beginnings, not values that something is compared with. */
    private static List<String> asked(String expression) {
        return Pattern.compile("(eq |ne |== |!= |concat\\()?'([^']*)'")
                .matcher(expression)
                .results()
                .filter(match -> match.group(1) == null && !match.group(2).isBlank())
                .map(match -> match.group(2))
                .toList();
    }
}
