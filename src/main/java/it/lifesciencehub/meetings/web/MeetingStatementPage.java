package it.lifesciencehub.meetings.web;

import it.lifesciencehub.meetings.AntitrustService;
import it.lifesciencehub.meetings.AntitrustStatement;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The versions of the antitrust statement; the next one begins with the text of the latest. */
@Named
@ViewScoped
public class MeetingStatementPage implements Serializable {

    @EJB
    private AntitrustService statements;

    @Inject
    private Clock clock;

    private List<AntitrustStatement> versions = List.of();
    private AntitrustStatement current;
    private String textIt;
    private String textEn;
    private LocalDate validFrom;

    public void load() {
        versions = statements.versions();
        current = statements.current();
        validFrom = RomeTime.today(clock);
        if (!versions.isEmpty()) {
            textIt = versions.get(0).getText().getIt();
            textEn = versions.get(0).getText().getEn();
        }
    }

    public String publish() {
        statements.publish(
                versions.isEmpty() ? 0 : versions.get(0).getNumber(), new LocalisedText(textIt, textEn), validFrom);
        PageMessages.done("meetings", "statement.published");
        return "/meetings/statement?faces-redirect=true";
    }

    public List<AntitrustStatement> getVersions() {
        return versions;
    }

    /** The one in force, or null. */
    public AntitrustStatement getCurrent() {
        return current;
    }

    public String getTextIt() {
        return textIt;
    }

    public void setTextIt(String textIt) {
        this.textIt = textIt;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
