package it.lifesciencehub.merges;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names and values of columns, for example of those that tell a row from others; values are as the database writes them. */
record RowKey(Map<String, String> values) implements Serializable {

    RowKey {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    static RowKey id(Long id) {
        return id(id.toString());
    }

    /** @param id as the database writes it */
    static RowKey id(String id) {
        return new RowKey(Map.of("id", id));
    }

    /** As one line of text: {@code id=1}; a column without a value stands there without the sign. */
    String line() {
        return values.entrySet().stream()
                .map(entry -> entry.getValue() == null
                        ? entry.getKey()
                        : entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static RowKey of(String line) {
        Map<String, String> values = new TreeMap<>();
        for (String part : line.split("&")) {
            int sign = part.indexOf('=');
            values.put(
                    sign < 0 ? part : part.substring(0, sign),
                    sign < 0 ? null : URLDecoder.decode(part.substring(sign + 1), StandardCharsets.UTF_8));
        }
        return new RowKey(values);
    }

    RowKey with(String column, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(column, value);
        return new RowKey(more);
    }
}
