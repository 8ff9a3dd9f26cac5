package it.lifesciencehub.eventfees.web;

import it.lifesciencehub.documents.web.PdfFile;
import it.lifesciencehub.eventfees.ChargeView;
import it.lifesciencehub.eventfees.FeeDocument;
import it.lifesciencehub.eventfees.FeeService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The pro-forma of a place's fee as a file; beside the pages of places, whose addresses a servlet holds. */
@ApplicationScoped
public class FeesPdf implements PdfFile {

    private static final Pattern ADDRESS = Pattern.compile("/my/fees/([0-9]{1,18})\\.pdf");

    @EJB
    private FeeService fees;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Language language) {
        ChargeView view = Refusal.requireFound(
                fees.ofPlace(AddressId.of(address.group(1))).orElse(null));
        return new Made(
                Texts.get(language, "eventfees", "pdf.title") + " " + view.number(), FeeDocument.of(view, language));
    }
}
