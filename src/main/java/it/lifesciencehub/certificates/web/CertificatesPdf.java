package it.lifesciencehub.certificates.web;

import it.lifesciencehub.certificates.CertificateDocument;
import it.lifesciencehub.certificates.CertificateService;
import it.lifesciencehub.certificates.CertificateView;
import it.lifesciencehub.documents.web.PdfFile;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A certificate as a file, for whoever knows its number and its code. */
@ApplicationScoped
public class CertificatesPdf implements PdfFile {

    private static final Pattern ADDRESS = Pattern.compile("/certificates/([0-9-]{1,20})/([A-Za-z2-7]{26})\\.pdf");

    @EJB
    private CertificateService certificates;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Language language) {
        CertificateView view = certificates.verify(address.group(1), address.group(2));
        return new Made(
                Texts.get(language, "certificates", "pdf.title") + " " + view.number(),
                CertificateDocument.of(view, language));
    }
}
