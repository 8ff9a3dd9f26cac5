package it.lifesciencehub.organisations.web;

import it.lifesciencehub.lists.web.ListColumn;
import it.lifesciencehub.lists.web.ListDesk;
import it.lifesciencehub.lists.web.ListQuery;
import it.lifesciencehub.organisations.OrganisationFilter;
import it.lifesciencehub.organisations.OrganisationListService;
import it.lifesciencehub.shared.TableExport;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Downloads;
import it.lifesciencehub.shared.web.Ui;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The list of organisations as a file: with the filters, the order and the columns of its page, or with {@code id=…}
 * those that were ticked.
 */
@WebServlet({"/staff/organisations.csv", "/staff/organisations.xlsx"})
public class OrganisationTables extends HttpServlet {

    @Inject
    private transient OrganisationListService organisations;

    @Inject
    private transient OrganisationLists lists;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> write(request, response));
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ListQuery query = ListQuery.of(request.getQueryString());
        List<Long> ids = organisations.ids(filter(request, query), OrganisationLists.order(query));
        List<ListColumn> columns = ListDesk.columnsOf(lists.columns(), query.get("columns"));
        List<OrganisationCell> cells = columns.stream()
                .map(column -> OrganisationCell.valueOf(column.code()))
                .toList();
        OrganisationCell.Words words = lists.words();
        try (TableExport table = Downloads.table(
                request,
                response,
                Texts.get(ui.getLanguage(), "organisations", "list.file"),
                columns.stream().map(ListColumn::label).toList())) {
            Downloads.inParts(
                    ids,
                    organisations::rows,
                    row -> table.row(
                            cells.stream().map(cell -> cell.value(row, words)).toList()));
        }
    }

    private static OrganisationFilter filter(HttpServletRequest request, ListQuery query) {
        String[] ticked = request.getParameterValues("id");
        return ticked == null
                ? OrganisationLists.filter(query)
                : OrganisationFilter.of(Arrays.stream(ticked).map(AddressId::of).toList());
    }
}
