package it.lifesciencehub.travel.web;

import it.lifesciencehub.documents.web.PdfFile;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.travel.TravelMineService;
import it.lifesciencehub.travel.TravelReportService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The caller's own itinerary, and the report of a mission for staff. */
@ApplicationScoped
public class TravelPdfFiles implements PdfFile {

    private static final Pattern ADDRESS =
            Pattern.compile("/my/travel/(\\d+)/itinerary\\.pdf|/staff/travel-reports/(\\d+)\\.pdf");
    private static final int REPORT = 2;

    @EJB
    private TravelMineService mine;

    @EJB
    private TravelReportService reports;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Language language) {
        return address.group(REPORT) == null
                ? new Made(
                        Texts.get(language, "travel", "itinerary.title"),
                        mine.pdf(AddressId.of(address.group(1)), language))
                : new Made(
                        Texts.get(language, "travel", "report.title"),
                        reports.pdf(AddressId.of(address.group(REPORT)), language));
    }
}
