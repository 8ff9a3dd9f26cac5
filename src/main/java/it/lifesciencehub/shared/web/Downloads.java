package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.TableExport;
import it.lifesciencehub.shared.TableFormat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What all servlets that answer with a file have in common: headers, refusals, long lists in parts. */
public final class Downloads {

    /** Ids whose rows are read from the database at a time. */
    private static final int PART = 500;

    private Downloads() {}

    /** A piece of work that writes an answer. */
    @FunctionalInterface
    public interface Work {
        void write() throws IOException;
    }

    /** A refusal, or a value in the address that is none, answers with the page of that error and not with half a file. */
    public static void answer(HttpServletResponse response, Work work) throws IOException {
        try {
            work.write();
        } catch (Refusal refusal) {
            refuse(response, refusal, refusal.reason().status());
        } catch (IllegalArgumentException e) {
            refuse(response, e, HttpServletResponse.SC_BAD_REQUEST);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void refuse(HttpServletResponse response, RuntimeException why, int status) throws IOException {
        if (response.isCommitted()) {
            // Broken off, not ended: a file that lacks its second half must not look whole.
            throw why;
        }
        response.reset();
        response.sendError(status);
    }

    /** Headers of a file that is kept, not shown, and never from a cache. */
    public static void headers(HttpServletResponse response, String mediaType, String fileName) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        response.setHeader("Cache-Control", "no-store");
    }

    /**
     * Begins the answer as the address's ending says; to be called when nothing can be refused any more.
     *
     * @param name the file's name in the user's words, plain letters; the day is added
     */
    public static TableExport table(
            HttpServletRequest request, HttpServletResponse response, String name, List<String> headings)
            throws IOException {
        TableFormat format = TableFormat.of(request.getServletPath());
        String day = RomeTime.of(Instant.now()).toLocalDate().toString();
        headers(response, format.mediaType(), name + "-" + day + "." + format.ending());
        return format.open(response.getOutputStream(), Ui.current().getLanguage(), name, headings);
    }

    /**
     * Takes the rows of a long list in the list's order, some hundreds at a time, each part in a transaction of its own:
     * no connection waits for a slow reader, and memory holds one part.
     *
     * @param rows the rows of some ids, in any order; one that is gone meanwhile is left out
     */
    public static <R> void inParts(
            List<Long> ids, Function<List<Long>, ? extends Collection<R>> rows, Consumer<R> taker) {
        for (int from = 0; from < ids.size(); from += PART) {
            rows.apply(List.copyOf(ids.subList(from, Math.min(from + PART, ids.size()))))
                    .forEach(taker);
        }
    }
}
