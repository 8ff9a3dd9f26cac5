package it.lifesciencehub.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Addresses of a list's other pages: everything else in the query stays as it is. */
@Named
@RequestScoped
public class Pager {

    @Inject
    private Ui ui;

    public String address(int page) {
        String full = ui.getPathAndQuery();
        int mark = full.indexOf('?');
        String kept = mark < 0
                ? ""
                : Arrays.stream(full.substring(mark + 1).split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith("page="))
                        .collect(Collectors.joining("&"));
        return ui.getPath() + "?" + (kept.isEmpty() ? "" : kept + "&") + "page=" + page;
    }
}
