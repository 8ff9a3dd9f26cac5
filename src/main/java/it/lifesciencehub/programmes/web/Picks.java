package it.lifesciencehub.programmes.web;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Numbers of sessions as they come from a form or stand in an address. */
final class Picks {

    private static final int MOST = 300;

    private Picks() {}

    /** What is no number is left out. */
    static Set<Integer> of(Collection<String> values) {
        return values.stream()
                .limit(MOST)
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As a part of an address: {@code pick=3&pick=5}; empty for none. */
    static String query(Set<Integer> numbers) {
        return numbers.stream().map(number -> "pick=" + number).collect(Collectors.joining("&"));
    }
}
