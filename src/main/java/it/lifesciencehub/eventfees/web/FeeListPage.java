package it.lifesciencehub.eventfees.web;

import it.lifesciencehub.eventfees.ChargeFilter;
import it.lifesciencehub.eventfees.ChargeRow;
import it.lifesciencehub.eventfees.ChargeService;
import it.lifesciencehub.eventfees.ChargeState;
import it.lifesciencehub.eventfees.ChargeTotals;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Charges of all events, or of one: what is open, overdue, paid, to give back. */
@Named
@RequestScoped
public class FeeListPage {

    @EJB
    private ChargeService charges;

    private String event;
    private String show;
    private String words;
    private Integer number;
    private Page<ChargeRow> page = Page.empty();
    private List<ChargeTotals> totals = List.of();
    private LocalisedText eventTitle;

    public void load() {
        ChargeFilter filter = filter(event, show, words);
        eventTitle = filter.eventId() == null ? null : charges.event(filter.eventId());
        totals = charges.totals(filter);
        page = charges.list(filter, PageRequest.of(number));
    }

    /** The filter of the list's address. */
    static ChargeFilter filter(String event, String show, String words) {
        return new ChargeFilter(event == null || event.isBlank() ? null : AddressId.of(event), state(show), words);
    }

    /** What is no state is all of them. */
    private static ChargeState state(String show) {
        return Arrays.stream(ChargeState.values())
                .filter(state -> state.name().equals(show))
                .findFirst()
                .orElse(null);
    }

    public boolean isFiltered() {
        return words != null && !words.isBlank() || show != null && !show.isBlank();
    }

    public Page<ChargeRow> getPage() {
        return page;
    }

    public List<ChargeTotals> getTotals() {
        return totals;
    }

    /** Null where charges of all events are listed. */
    public LocalisedText getEventTitle() {
        return eventTitle;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
