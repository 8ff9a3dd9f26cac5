package it.lifesciencehub.shared.web;

import jakarta.servlet.ServletContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The addresses that people read, and the pages behind them. Each feature lists its own in {@code addresses.properties},
 * one line each: {@code /staff/organisations/{id} = /organisations/edit.xhtml}. A page without an address cannot be
 * reached.
 */
public final class Addresses {

    private static final String ATTRIBUTE = Addresses.class.getName();
    private static final String CLASSES = "/WEB-INF/classes/it/lifesciencehub/";

    private final List<Address> all;

    /** A pattern and its page; a segment in braces is a variable. */
    record Address(List<String> segments, String view) {

        static Address of(String pattern, String view) {
            return new Address(split(pattern), view);
        }

        /** Values of the variables where the path fits, else null. */
        Map<String, String> match(List<String> path) {
            if (path.size() != segments.size()) {
                return null;
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < path.size(); i++) {
                String segment = segments.get(i);
                if (isVariable(segment)) {
                    values.put(nameOf(segment), URLDecoder.decode(path.get(i), StandardCharsets.UTF_8));
                } else if (!segment.equals(path.get(i))) {
                    return null;
                }
            }
            return values;
        }

        /** The path with the variables filled, taking them out of the parameters; null where one is missing. */
        String fill(Map<String, List<String>> parameters) {
            StringBuilder path = new StringBuilder();
            for (String segment : segments) {
                path.append('/');
                if (isVariable(segment)) {
                    List<String> value = parameters.get(nameOf(segment));
                    if (value == null
                            || value.isEmpty()
                            || value.get(0) == null
                            || value.get(0).isEmpty()) {
                        return null;
                    }
                    path.append(URLEncoder.encode(value.get(0), StandardCharsets.UTF_8));
                } else {
                    path.append(segment);
                }
            }
            return path.isEmpty() ? "/" : path.toString();
        }

        Collection<String> variables() {
            return segments.stream()
                    .filter(Address::isVariable)
                    .map(Address::nameOf)
                    .toList();
        }

        long variableCount() {
            return segments.stream().filter(Address::isVariable).count();
        }

        private static boolean isVariable(String segment) {
            return segment.startsWith("{");
        }

        private static String nameOf(String segment) {
            return segment.substring(1, segment.length() - 1);
        }
    }

    /** A page and the values that stood in the path. */
    record Target(String view, Map<String, String> variables) {}

    private Addresses(List<Address> all) {
        this.all = List.copyOf(all);
    }

    /** The addresses of the application; read once. */
    static Addresses of(ServletContext context) {
        Addresses known = (Addresses) context.getAttribute(ATTRIBUTE);
        if (known == null) {
            known = new Addresses(read(context));
            context.setAttribute(ATTRIBUTE, known);
        }
        return known;
    }

    static Addresses of(Map<String, String> patterns) {
        List<Address> list = new ArrayList<>();
        patterns.forEach((pattern, view) -> list.add(Address.of(pattern, view)));
        return new Addresses(list);
    }

    private static List<Address> read(ServletContext context) {
        List<Address> list = new ArrayList<>();
        for (String folder : new TreeSet<>(context.getResourcePaths(CLASSES))) {
            try (var stream = context.getResourceAsStream(folder + "addresses.properties")) {
                if (stream != null) {
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                            .lines()
                            .map(String::strip)
                            .filter(line -> line.startsWith("/"))
                            .map(line -> line.split("\\s*=\\s*", 2))
                            .forEach(pair -> list.add(Address.of(pair[0], pair[1])));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return list;
    }

    /** The page of a path; where several patterns fit, the one with the fewest variables. */
    Optional<Target> find(String path) {
        List<String> segments = split(path);
        return all.stream()
                .filter(address -> address.match(segments) != null)
                .min(Comparator.comparingLong(Address::variableCount))
                .map(address -> new Target(address.view(), address.match(segments)));
    }

    /**
     * The path of a page. Parameters that became part of the path are taken out of the map.
     *
     * @return empty where the page has no address, or a variable of it is missing
     */
    Optional<String> pathOf(String view, Map<String, List<String>> parameters) {
        return all.stream()
                .filter(address -> address.view().equals(view))
                .sorted(Comparator.comparingLong(Address::variableCount).reversed())
                .filter(address -> address.fill(parameters) != null)
                .findFirst()
                .map(address -> {
                    String path = address.fill(parameters);
                    address.variables().forEach(parameters::remove);
                    return path;
                });
    }

    /** Paths of all addresses without a variable, but for the home page, whose mapping is the container's. */
    List<String> literalPaths() {
        return all.stream()
                .filter(address ->
                        address.variableCount() == 0 && !address.segments().isEmpty())
                .map(address -> "/" + String.join("/", address.segments()))
                .distinct()
                .toList();
    }

    private static List<String> split(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }
}
