package it.lifesciencehub.lists.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands in a list's address after the question mark, in its order; of a name that stands there twice the first,
 * and nothing that is empty. Always written anew, so that nothing else can come in with it.
 */
public final class ListQuery {

    static final String PAGE = "page";
    static final String SORT = "sort";
    static final String VIEW = "view";
    static final String COLUMNS = "columns";

    private static final int MOST = 40;

    private final Map<String, String> values;

    private ListQuery(Map<String, String> values) {
        this.values = values;
    }

    /** Reads a query, with or without the question mark; parts that are none are left out. */
    public static ListQuery of(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        String text = query == null ? "" : query.startsWith("?") ? query.substring(1) : query;
        for (String part : text.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0 && values.size() < MOST) {
                String name = decoded(part.substring(0, equals));
                String value = decoded(part.substring(equals + 1)).strip();
                if (name.matches("[A-Za-z]{1,30}") && !value.isEmpty()) {
                    values.putIfAbsent(name, value);
                }
            }
        }
        return new ListQuery(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The value of a name, or null. */
    public String get(String name) {
        return values.get(name);
    }

    /** The same with another value; null takes it away. The first page is meant again. */
    public ListQuery with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove(PAGE);
        if (value == null || value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new ListQuery(changed);
    }

    public ListQuery without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        for (String name : names) {
            changed.remove(name);
        }
        return new ListQuery(changed);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The page's number; 1 for whatever is no number. */
    public int page() {
        String page = get(PAGE);
        return page != null && page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }

    /** This query behind a path. */
    public String behind(String path) {
        return values.isEmpty() ? path : path + "?" + this;
    }

    /** The query without the question mark. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
