package it.lifesciencehub.programmes.web;

import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.programmes.ChoiceService;
import it.lifesciencehub.programmes.ProgrammePolicy;
import it.lifesciencehub.programmes.SeatLook;
import it.lifesciencehub.programmes.SessionChoice;
import it.lifesciencehub.programmes.SessionPair;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One's own programme, over all events, by day. */
@Named
@RequestScoped
public class ProgrammeMinePage {

    @EJB
    private ChoiceService choices;

    @Inject
    private Ui ui;

    private List<SessionChoice> mine = List.of();
    private Map<Long, SeatLook> seats = Map.of();

    /** A day with its sessions. */
    public record Day(String name, List<SessionChoice> choices) {}

    public void load() {
        mine = choices.mine();
        seats = choices.seats();
    }

    /** How the seats of a chosen session stand, or null where it has no number of them. */
    public SeatLook look(SessionChoice choice) {
        return seats.get(choice.getId());
    }

    public List<Day> getDays() {
        TreeMap<LocalDate, List<SessionChoice>> days = mine.stream()
                .collect(Collectors.groupingBy(
                        choice -> RomeTime.of(choice.getSession().getStartsAt()).toLocalDate(),
                        TreeMap::new,
                        Collectors.toList()));
        List<Day> named = new ArrayList<>();
        DateTimeFormatter format = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", ui.getLocale());
        days.forEach((day, parts) -> named.add(new Day(format.format(day), parts)));
        return named;
    }

    public List<SessionPair> getClashes() {
        List<EventSession> sessions =
                mine.stream().map(SessionChoice::getSession).toList();
        return ProgrammePolicy.clashes(sessions);
    }
}
