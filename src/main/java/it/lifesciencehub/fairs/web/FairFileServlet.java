package it.lifesciencehub.fairs.web;

import it.lifesciencehub.fairs.FairHandService;
import it.lifesciencehub.fairs.FairItemService;
import it.lifesciencehub.fairs.FairStandService;
import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Downloads;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files of collective stands: {@code /my/fair-files/handed/{id}}, what a company handed in; {@code /my/fair-files/plan/…} of
 * an event; and {@code /staff/fair-files/all/…}, everything that companies handed in, as one ZIP archive for the organiser.
 */
@WebServlet({"/my/fair-files/*", "/staff/fair-files/*"})
public class FairFileServlet extends HttpServlet {

    @EJB
    private FairHandService hands;

    @EJB
    private FairStandService stands;

    @EJB
    private FairItemService items;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = (request.getPathInfo() == null ? "" : request.getPathInfo()).split("/");
        Downloads.answer(response, () -> {
            if (path.length != 3) {
                throw new Refusal(CommonReason.NOT_FOUND);
            }
            Long id = AddressId.of(path[2]);
            switch (path[1]) {
                case "handed" -> send(response, hands.file(id));
                case "plan" -> send(response, stands.plan(id));
                case "all" -> zip(response, items.export(id, ui.getLanguage()));
                default -> throw new Refusal(CommonReason.NOT_FOUND);
            }
        });
    }

    private static void send(HttpServletResponse response, FileContent file) throws IOException {
        Downloads.headers(response, file.type().mediaType(), file.name());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setContentLengthLong(file.byteCount());
        Files.copy(file.path(), response.getOutputStream());
    }

    private static void zip(HttpServletResponse response, List<FairItemService.Handed> all) throws IOException {
        Downloads.headers(response, "application/zip", "materials.zip");
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            int number = 0;
            for (FairItemService.Handed one : all) {
                number++;
                String folder = plain(one.company()) + "/" + String.format("%03d-", number);
                if (one.file() == null) {
                    zip.putNextEntry(new ZipEntry(folder + plain(one.title()) + ".txt"));
                    zip.write(one.content().getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.putNextEntry(new ZipEntry(folder + one.file().name()));
                    Files.copy(one.file().path(), zip);
                }
                zip.closeEntry();
            }
        }
    }

    private static String plain(String text) {
        return SearchText.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }
}
