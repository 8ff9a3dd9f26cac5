package it.lifesciencehub.visits.web;

import it.lifesciencehub.documents.web.PdfFile;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.visits.HostKey;
import it.lifesciencehub.visits.VisitorDataService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The reception list as PDF, at the address of whoever asks: signed in, by private link, at the desk of staff. */
@ApplicationScoped
public class VisitListFiles implements PdfFile {

    private static final Pattern ADDRESS = Pattern.compile(
            "/visits/(?<id>\\d+)/list\\.pdf|/visit-host/(?<token>[^/]+)/list\\.pdf|/staff/visit-lists/(?<desk>\\d+)\\.pdf");
    private static final int ID = 1;
    private static final int TOKEN = 2;
    private static final int DESK = 3;

    @EJB
    private VisitorDataService data;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Language language) {
        HostKey key = address.group(TOKEN) != null
                ? HostKey.of(address.group(TOKEN))
                : HostKey.of(AddressId.of(address.group(ID) != null ? address.group(ID) : address.group(DESK)));
        return new Made(Texts.get(language, HostDesk.FEATURE, "list.file"), data.list(key, language));
    }
}
