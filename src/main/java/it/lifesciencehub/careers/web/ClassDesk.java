package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.CareerClassService;
import it.lifesciencehub.careers.ClassKey;
import it.lifesciencehub.careers.ClassView;
import it.lifesciencehub.documents.web.PdfAnswer;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** What the two pages of a class have in common: the teacher's and that of staff. */
public abstract class ClassDesk implements Serializable {

    @EJB
    private CareerClassService classes;

    @Inject
    private Ui ui;

    private ClassView view;
    private String lines;
    private String adults;
    private List<ClassView.Issued> issued = List.of();

    abstract ClassKey key();

    /** The page itself, newly read. */
    abstract String here();

    void read() {
        view = classes.open(key());
        adults = view.schoolClass().getAdults();
    }

    public String enter() {
        return done("class.entered", classes.enter(key(), lines));
    }

    public String remove(Long studentId) {
        classes.remove(key(), studentId);
        return done("class.removed");
    }

    public String accompany() {
        classes.accompany(key(), adults);
        return done("class.accompanied");
    }

    /** Shows the new links on this page, once. */
    public void issue(Long studentId) {
        issued = classes.issue(key(), studentId);
    }

    public void issueAll() {
        issue(null);
    }

    /** New links for everybody, on cards to print; it is the answer itself. */
    public void printCards() {
        Language language = ui.getLanguage();
        PdfAnswer.send(
                Texts.get(
                        language,
                        CareerDeskPage.FEATURE,
                        "cards.title",
                        view.schoolClass().getName()),
                classes.cards(key(), language));
    }

    String done(String key, Object... arguments) {
        PageMessages.done(CareerDeskPage.FEATURE, key, arguments);
        return here();
    }

    CareerClassService classes() {
        return classes;
    }

    /** Null where the link does not work. */
    public ClassView getView() {
        return view;
    }

    public List<ClassView.Issued> getIssued() {
        return issued;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public String getAdults() {
        return adults;
    }

    public void setAdults(String adults) {
        this.adults = adults;
    }
}
