package it.lifesciencehub.lists.web;

import it.lifesciencehub.lists.ListMemory;
import it.lifesciencehub.lists.SavedViewRow;
import it.lifesciencehub.shared.web.Option;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A list as it is asked for in one request: which filters are set, which columns shown, in which order, in which view. */
public final class ListDesk {

    private final ListPlan plan;
    private final ListQuery query;
    private final ListMemory memory;
    private final List<ListColumn> shown;

    ListDesk(ListPlan plan, ListQuery query, ListMemory memory) {
        this.plan = plan;
        this.query = query;
        this.memory = memory;
        this.shown = shown(plan, query, memory);
    }

    /** The columns of the address, else those that the person has chosen, else the usual ones. */
    private static List<ListColumn> shown(ListPlan plan, ListQuery query, ListMemory memory) {
        String asked = query.get(ListQuery.COLUMNS);
        Set<String> wanted = new LinkedHashSet<>(asked == null ? memory.columns() : Arrays.asList(asked.split(",")));
        boolean known = plan.columns().stream().anyMatch(column -> wanted.contains(column.code()));
        ListColumn first = plan.columns().get(0);
        return plan.columns().stream()
                .filter(column -> column.equals(first) || (known ? wanted.contains(column.code()) : column.usual()))
                .toList();
    }

    public String getCode() {
        return plan.code();
    }

    public String getAddress() {
        return plan.address();
    }

    /** What stands in the address after the question mark. */
    public String getQuery() {
        return query.toString();
    }

    public ListQuery query() {
        return query;
    }

    public String value(String name) {
        return query.get(name);
    }

    public List<ListField> getMainFields() {
        return plan.fields().stream().filter(ListField::main).toList();
    }

    public List<ListField> getMoreFields() {
        return plan.fields().stream().filter(field -> !field.main()).toList();
    }

    /** How many of the filters that are not always in sight are set. */
    public long getMoreSet() {
        return getMoreFields().stream()
                .filter(field -> query.get(field.name()) != null)
                .count();
    }

    public boolean isFiltered() {
        return plan.fields().stream().anyMatch(field -> query.get(field.name()) != null);
    }

    /** A filter that is set, with the address of the list without it. */
    public record Active(String label, String value, String without) {

        public String getLabel() {
            return label;
        }

        public String getValue() {
            return value;
        }

        public String getWithout() {
            return without;
        }
    }

    public List<Active> getActive() {
        return plan.fields().stream()
                .filter(field -> query.get(field.name()) != null)
                .map(field -> new Active(
                        field.label(),
                        field.labelOf(query.get(field.name())),
                        plain(query.with(field.name(), null)).behind(plan.address())))
                .toList();
    }

    /** Without any filter nothing would stand in the address, and a preferred view would come back at once. */
    private ListQuery plain(ListQuery rest) {
        return rest.isEmpty() && memory.views().stream().anyMatch(SavedViewRow::preferred)
                ? rest.with(ListQuery.VIEW, "all")
                : rest;
    }

    /** The list without filters and outside of any view. */
    public String getPlainAddress() {
        return plain(ListQuery.of("")).behind(plan.address());
    }

    /** What the filter bar sends along although it is no filter. */
    public List<Option> getKept() {
        return List.of(ListQuery.SORT, ListQuery.VIEW, ListQuery.COLUMNS).stream()
                .filter(name -> query.get(name) != null)
                .map(name -> new Option(name, query.get(name)))
                .toList();
    }

    public List<ListColumn> getShown() {
        return shown;
    }

    /** Columns that can be chosen: all but the first, which is always there. */
    public List<Option> getChoosable() {
        return plan.columns().stream()
                .skip(1)
                .map(column -> new Option(column.code(), column.label()))
                .toList();
    }

    public List<String> shownCodes() {
        return shown.stream().map(ListColumn::code).toList();
    }

    /** With the first column, without which a choice of no other one would mean the usual ones. */
    List<String> firstAnd(List<String> codes) {
        return Stream.concat(Stream.of(plan.columns().get(0).code()), codes.stream())
                .toList();
    }

    /** The code of the column that the list is sorted by, or null. */
    public String sortedBy() {
        String sort = query.get(ListQuery.SORT);
        String code = sort == null ? null : sort.startsWith("-") ? sort.substring(1) : sort;
        return plan.columns().stream()
                .filter(column -> column.sortable() && column.code().equals(code))
                .map(ListColumn::code)
                .findFirst()
                .orElse(null);
    }

    public boolean descending() {
        return sortedBy() != null && query.get(ListQuery.SORT).startsWith("-");
    }

    /** The address of the list sorted by the column, or the other way round where it is already. */
    public String sortAddress(ListColumn column) {
        boolean first = plan.columns().get(0).equals(column);
        boolean sorted = column.code().equals(sortedBy()) || first && sortedBy() == null;
        // Figures and moments are wanted the largest and the newest first.
        boolean down = sorted ? !descending() : column.number();
        return query.with(ListQuery.SORT, (down ? "-" : "") + column.code()).behind(plan.address());
    }

    /** For {@code aria-sort}; empty for a column that the list is not sorted by. */
    public String sorted(ListColumn column) {
        boolean first = plan.columns().get(0).equals(column);
        boolean by = column.code().equals(sortedBy()) || first && sortedBy() == null;
        return !by ? "" : descending() ? "descending" : "ascending";
    }

    public String getFile() {
        return plan.file();
    }

    /** The address of a file of what the list shows. */
    public String file(String ending) {
        return query.without(ListQuery.PAGE, ListQuery.VIEW)
                .with(ListQuery.COLUMNS, String.join(",", shownCodes()))
                .behind(plan.file() + "." + ending);
    }

    /** The same with every column that there is. */
    public String fullFile(String ending) {
        return query.without(ListQuery.PAGE, ListQuery.VIEW)
                .with(ListQuery.COLUMNS, "all")
                .behind(plan.file() + "." + ending);
    }

    public List<SavedViewRow> getViews() {
        return memory.views();
    }

    public String viewAddress(SavedViewRow view) {
        return ListQuery.of(view.query())
                .with(ListQuery.COLUMNS, String.join(",", view.columns()))
                .with(ListQuery.VIEW, view.id().toString())
                .behind(plan.address());
    }

    /** The view that the list is in, of those that are the person's own; or null. */
    public SavedViewRow getView() {
        String id = query.get(ListQuery.VIEW);
        return memory.views().stream()
                .filter(view -> view.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What a view keeps of the address. */
    String keptQuery() {
        return query.without(ListQuery.PAGE, ListQuery.VIEW, ListQuery.COLUMNS).toString();
    }

    /** Columns of a file: those that its address names, or all. */
    public static List<ListColumn> columnsOf(List<ListColumn> columns, String asked) {
        if (asked == null || asked.isBlank() || "all".equals(asked)) {
            return columns;
        }
        Set<String> wanted = Set.of(Arrays.stream(asked.split(",")).distinct().toArray(String[]::new));
        return columns.stream().filter(column -> wanted.contains(column.code())).toList();
    }
}
