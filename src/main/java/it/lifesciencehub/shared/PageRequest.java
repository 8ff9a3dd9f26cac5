package it.lifesciencehub.shared;

import java.io.Serializable;

/** Which part of a list is wanted. Pages count from 1. */
public record PageRequest(int page, int size) implements Serializable {

    /** Rows of a page where nothing else is said. */
    public static final int DEFAULT_SIZE = 25;

    public PageRequest {
        page = Math.max(1, page);
        size = Math.min(Math.max(1, size), 200);
    }

    public static PageRequest of(Integer page) {
        return of(page, DEFAULT_SIZE);
    }

    public static PageRequest of(Integer page, int size) {
        return new PageRequest(page == null ? 1 : page, size);
    }

    /** Rows before this page. */
    public int offset() {
        return (page - 1) * size;
    }
}
