package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.TableExport;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists as files: the address of a {@link ListFile} with {@code .csv} or {@code .xlsx} behind it. */
@WebServlet({"*.csv", "*.xlsx"})
public class ListFiles extends HttpServlet {

    @Inject
    @Any
    private transient Instance<ListFile> files;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        Optional<ListFile> file = files.stream()
                .filter(one -> one.address().equals(path.substring(0, path.lastIndexOf('.'))))
                .findFirst();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Downloads.answer(response, () -> write(file.get(), request, response));
    }

    /** Begins the file with the first row, so that a list that is refused answers with a page and not with half a file. */
    private void write(ListFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = ui.getLanguage();
        String name = SearchText.of(file.title(language)).replaceAll("[^a-z0-9]+", "-");
        List<List<?>> held = new ArrayList<>();
        try (Begun table = new Begun()) {
            file.write(request::getParameter, language, row -> {
                if (table.export == null) {
                    held.add(row);
                    if (held.size() > ListFile.PART) {
                        table.begin(request, response, name, file.headings(language), held);
                    }
                } else {
                    table.export.row(row);
                }
            });
            if (table.export == null) {
                table.begin(request, response, name, file.headings(language), held);
            }
        }
    }

    /** The file once it has begun. */
    private static final class Begun implements AutoCloseable {

        private TableExport export;

        void begin(
                HttpServletRequest request,
                HttpServletResponse response,
                String name,
                List<String> headings,
                List<List<?>> held) {
            try {
                export = Downloads.table(request, response, name, headings);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            held.forEach(export::row);
            held.clear();
        }

        @Override
        public void close() {
            if (export != null) {
                export.close();
            }
        }
    }
}
