package it.lifesciencehub.portal;

import java.util.List;

/** Ids out of native queries, whose numbers each driver gives in a type of its own. */
final class NativeIds {

    private NativeIds() {}

    static List<Long> of(List<?> column) {
        return column.stream()
                .map(value -> ((Number) (value instanceof Object[] row ? row[0] : value)).longValue())
                .toList();
    }
}
