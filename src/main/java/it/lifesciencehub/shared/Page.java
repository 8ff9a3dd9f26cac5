package it.lifesciencehub.shared;

import java.io.Serializable;
import java.util.List;
import java.util.function.LongSupplier;

/** One page of a list and how many rows there are in all. Getters serve the pages' expressions. */
public record Page<T>(List<T> rows, long total, PageRequest request) implements Serializable {

    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * How many rows there are in all, which a page that is not full tells by itself; only else they are counted.
     *
     * @param found rows on this page
     */
    public static long total(PageRequest request, int found, LongSupplier count) {
        boolean last = found < request.size() && (found > 0 || request.page() == 1);
        return last ? request.offset() + (long) found : count.getAsLong();
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), 0, PageRequest.of(1));
    }

    public List<T> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int getNumber() {
        return request.page();
    }

    /** Number of pages, at least 1. */
    public int getCount() {
        return (int) Math.max(1, (total + request.size() - 1) / request.size());
    }

    /** Number of the first row on this page, from 1; 0 on an empty page. */
    public long getFirst() {
        return rows.isEmpty() ? 0 : request.offset() + 1L;
    }

    public long getLast() {
        return request.offset() + (long) rows.size();
    }

    public boolean isHasPrevious() {
        return request.page() > 1;
    }

    public boolean isHasNext() {
        return getLast() < total;
    }
}
