package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.CareerFigureService;
import it.lifesciencehub.careers.CompanyKey;
import it.lifesciencehub.careers.CompanyView;
import it.lifesciencehub.careers.FigureForm;
import it.lifesciencehub.shared.web.Fmt;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a company's two pages have in common: that of its delegates, and that of its contact's private link. */
public abstract class FigureDesk implements Serializable {

    private static final int NOT_A_PLACE = -1;

    @EJB
    private CareerFigureService figures;

    @Inject
    private Fmt fmt;

    private CompanyView view;
    private Long figure;
    private FigureForm form = new FigureForm();
    private final Map<String, String> places = new HashMap<>();

    abstract CompanyKey key();

    /** The page itself, newly read. */
    abstract String here();

    /** Where the list to print is, and where the page is for a change of a figure. */
    public abstract String getAddress();

    void read() {
        view = figures.open(key());
        view.figures().stream().filter(one -> one.form().getId().equals(figure)).forEach(one -> form = one.form());
        view.figures()
                .forEach(one -> one.applicants()
                        .forEach(who -> places.put(
                                place(one, who.id()), who.place() == null ? null : String.valueOf(who.place()))));
    }

    public String save() {
        figures.save(key(), form);
        return done("figure.saved");
    }

    public String withdraw(Long figureId) {
        figures.withdraw(key(), figureId);
        return done("figure.withdrawn");
    }

    /** Writes the places of one figure's applicants. */
    public String order(CompanyView.Figure of) {
        Map<Long, Integer> given = new HashMap<>();
        of.applicants().forEach(one -> given.put(one.id(), number(places.get(place(of, one.id())))));
        figures.order(key(), of.form().getId(), given);
        return done("order.saved");
    }

    public String lots(Long figureId) {
        figures.order(key(), figureId, Map.of());
        return done("order.lots");
    }

    /** The key of a field: somebody who wishes two figures has one in each form. */
    public String place(CompanyView.Figure of, Long studentId) {
        return of.form().getId() + "-" + studentId;
    }

    private static Integer number(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.strip().matches("\\d{1,4}") ? Integer.valueOf(text.strip()) : Integer.valueOf(NOT_A_PLACE);
    }

    private String done(String key) {
        PageMessages.done(CareerDeskPage.FEATURE, key);
        return here();
    }

    public List<Option> getSlots() {
        return view.slots().stream()
                .map(one -> new Option(one.id(), fmt.time(one.startsAt()) + "–" + fmt.time(one.endsAt())))
                .toList();
    }

    /** Null where the link does not work. */
    public CompanyView getView() {
        return view;
    }

    public FigureForm getForm() {
        return form;
    }

    public Map<String, String> getPlaces() {
        return places;
    }

    public Long getFigure() {
        return figure;
    }

    public void setFigure(Long figure) {
        this.figure = figure;
    }
}
