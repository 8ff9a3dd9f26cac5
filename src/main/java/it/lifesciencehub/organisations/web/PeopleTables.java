package it.lifesciencehub.organisations.web;

import it.lifesciencehub.lists.web.ListColumn;
import it.lifesciencehub.lists.web.ListDesk;
import it.lifesciencehub.lists.web.ListQuery;
import it.lifesciencehub.organisations.PeopleService;
import it.lifesciencehub.shared.TableExport;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Downloads;
import it.lifesciencehub.shared.web.Ui;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The list of people as a file, with the filters, the order and the columns of its page. */
@WebServlet({"/staff/people.csv", "/staff/people.xlsx"})
public class PeopleTables extends HttpServlet {

    @Inject
    private transient PeopleService people;

    @Inject
    private transient PeopleLists lists;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> write(request, response));
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ListQuery query = ListQuery.of(request.getQueryString());
        List<Long> ids = people.ids(PeopleLists.filter(query), PeopleLists.order(query));
        List<ListColumn> columns = ListDesk.columnsOf(lists.columns(), query.get("columns"));
        List<PersonCell> cells = columns.stream()
                .map(column -> PersonCell.valueOf(column.code()))
                .toList();
        try (TableExport table = Downloads.table(
                request,
                response,
                Texts.get(ui.getLanguage(), "organisations", "people.file"),
                columns.stream().map(ListColumn::label).toList())) {
            Downloads.inParts(
                    ids,
                    people::rows,
                    row -> table.row(cells.stream()
                            .map(cell -> cell.value(row, ui.getLanguage()))
                            .toList()));
        }
    }
}
