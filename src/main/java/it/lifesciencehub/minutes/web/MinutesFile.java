package it.lifesciencehub.minutes.web;

import it.lifesciencehub.documents.web.PdfFile;
import it.lifesciencehub.minutes.MinutesFileService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Approved minutes as PDF. */
@ApplicationScoped
public class MinutesFile implements PdfFile {

    private static final Pattern ADDRESS = Pattern.compile("/groups/([^/]+)/meetings/(\\d+)/minutes\\.pdf");

    @EJB
    private MinutesFileService minutes;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Language language) {
        return new Made(
                Texts.get(language, "minutes", "text.file", address.group(1)),
                minutes.pdf(address.group(1), AddressId.of(address.group(2))));
    }
}
