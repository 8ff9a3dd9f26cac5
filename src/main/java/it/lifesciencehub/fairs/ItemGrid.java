package it.lifesciencehub.fairs;

import java.io.Serializable;
import java.util.List;

/** What companies hand in: the items, and for each company with a place how each of them stands, in the items' order. */
public record ItemGrid(List<ItemForm> items, List<Company> companies) implements Serializable {

    public record Company(Long requestId, String name, List<HandedRow> cells) implements Serializable {}
}
