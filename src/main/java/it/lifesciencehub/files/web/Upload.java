package it.lifesciencehub.files.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;

/** A file that came with a form; none at all is an empty one, which the store refuses. */
public final class Upload {

    private Upload() {}

    /** Gives the file's name and content to the work and closes the content afterwards. */
    public static <T> T with(Part part, BiFunction<String, InputStream, T> work) {
        try (InputStream content = part == null ? InputStream.nullInputStream() : part.getInputStream()) {
            return work.apply(part == null ? "" : part.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
