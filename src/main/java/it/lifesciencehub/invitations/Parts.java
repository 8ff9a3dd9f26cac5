package it.lifesciencehub.invitations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Long lists of ids, some hundreds at a time: no query has more of them than a database likes. */
final class Parts {

    private static final int SIZE = 500;

    private Parts() {}

    static void of(Collection<Long> ids, Consumer<List<Long>> work) {
        List<Long> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += SIZE) {
            work.accept(List.copyOf(all.subList(from, Math.min(from + SIZE, all.size()))));
        }
    }
}
