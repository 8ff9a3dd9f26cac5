package it.lifesciencehub.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The project's own files, as its rules are about names, sizes and texts as well as about classes. */
final class SourceTree {

    static final Path JAVA = Path.of("src/main/java/it/lifesciencehub");
    static final Path RESOURCES = Path.of("src/main/resources/it/lifesciencehub");
    static final Path WEBAPP = Path.of("src/main/webapp");

    private SourceTree() {}

    static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> found = all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new AssertionError("a rule about nothing: no " + ending + " under " + root);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long lines(Path file) {
        return read(file).lines().count();
    }

    /** Names of the features, which are the folders of the base package. */
    static TreeSet<String> features() {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> folders = Files.list(JAVA)) {
            folders.filter(Files::isDirectory)
                    .forEach(folder -> names.add(folder.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (names.size() < 5) {
            throw new AssertionError("features not found: " + names);
        }
        return names;
    }

    /** Address patterns and their pages, of all features. */
    static Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Path file : files(RESOURCES, "addresses.properties")) {
            read(file)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("/"))
                    .forEach(line -> {
                        String[] pair = line.split("\\s*=\\s*", 2);
                        if (addresses.put(pair[0], pair[1]) != null) {
                            throw new AssertionError("two pages at " + pair[0]);
                        }
                    });
        }
        return addresses;
    }
}
