package it.lifesciencehub.documents.web;

import it.lifesciencehub.documents.Pdf;
import it.lifesciencehub.shared.Language;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A document that is made anew for whoever asks for it; {@link PdfFiles} answers for it. */
public interface PdfFile {

    /** The whole address, with what varies in groups: {@code /groups/([^/]+)/year/(\d+)\.pdf}. */
    Pattern address();

    /**
     * Makes the document as the caller may read it.
     *
     * @param address what stood in the groups of the address
     * @throws it.lifesciencehub.shared.Refusal where the caller may not, or there is no such thing
     */
    Made make(MatchResult address, Language language);

    /** @param name the file's name in the user's words, without an ending; other signs than letters and digits go */
    record Made(String name, Pdf document) {}
}
