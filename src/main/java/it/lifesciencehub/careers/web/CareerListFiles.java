package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.CareerFigureService;
import it.lifesciencehub.careers.CompanyKey;
import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.documents.web.PdfFile;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Who comes when, as PDF: for a company's delegate, for its private link, and of all companies for staff. */
@ApplicationScoped
public class CareerListFiles implements PdfFile {

    private static final Pattern ADDRESS =
            Pattern.compile("/company/(\\d+)/careers/(\\d+)/list\\.pdf|/career-company/([^/]+)/list\\.pdf"
                    + "|/staff/career-lists/(\\d+)\\.pdf");
    private static final int COMPANY = 1;
    private static final int EVENT = 2;
    private static final int TOKEN = 3;
    private static final int ALL = 4;

    @EJB
    private CareerFigureService figures;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Language language) {
        PdfDocument list = address.group(ALL) != null
                ? figures.lists(AddressId.of(address.group(ALL)), language)
                : figures.list(
                        address.group(TOKEN) != null
                                ? CompanyKey.of(address.group(TOKEN))
                                : CompanyKey.of(
                                        AddressId.of(address.group(COMPANY)), AddressId.of(address.group(EVENT))),
                        language);
        return new Made(Texts.get(language, CareerDeskPage.FEATURE, "list.title"), list);
    }
}
