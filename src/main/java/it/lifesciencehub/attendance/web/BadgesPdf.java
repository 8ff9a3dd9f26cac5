package it.lifesciencehub.attendance.web;

import it.lifesciencehub.attendance.BadgeService;
import it.lifesciencehub.attendance.BadgeSetting;
import it.lifesciencehub.attendance.BadgeSheet;
import it.lifesciencehub.documents.web.PdfFile;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A print of badges as a file. */
@ApplicationScoped
public class BadgesPdf implements PdfFile {

    private static final Pattern ADDRESS = Pattern.compile("/staff/badges/([0-9]{1,18})\\.pdf");

    @EJB
    private BadgeService badges;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Language language) {
        BadgeSheet sheet = badges.sheet(Long.valueOf(address.group(1)));
        return new Made(
                Texts.get(language, "attendance", "badges.file") + " " + sheet.slug(),
                BadgeSetting.set(sheet, language));
    }
}
