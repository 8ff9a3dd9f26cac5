package it.lifesciencehub.lists.web;

import java.util.List;

/**
 * What a list is: everything that its filter bar, its columns and its saved views need to know.
 *
 * @param code under which views and columns are kept
 * @param address of the page
 * @param file address of its export without the ending
 * @param columns all that there are; the first is always shown
 */
public record ListPlan(String code, String address, String file, List<ListColumn> columns, List<ListField> fields) {}
