package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.CareerSharingService;
import it.lifesciencehub.careers.ChangeForm;
import it.lifesciencehub.careers.SharingView;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Fmt;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Where staff share out seats, look at what would come of it, publish, and change by hand. */
@Named
@ViewScoped
public class CareerSharingPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private CareerSharingService sharing;

    @Inject
    private Ui ui;

    @Inject
    private Fmt fmt;

    private String id;
    private Long seed;
    private EventView event;
    private SharingView view;
    private final ChangeForm change = new ChangeForm();

    public void load() {
        event = events.open(AddressId.of(id));
        view = sharing.view(event.event().getId());
    }

    public String share() {
        Long eventId = event.event().getId();
        int seats = seed == null ? sharing.share(eventId) : sharing.share(eventId, seed);
        PageMessages.done(CareerDeskPage.FEATURE, "sharing.shared", seats);
        return here();
    }

    public String publish() {
        sharing.publish(event.event().getId());
        PageMessages.done(CareerDeskPage.FEATURE, "sharing.published");
        return here();
    }

    public String change() {
        return changed(sharing.change(event.event().getId(), change));
    }

    public String remove() {
        return changed(sharing.remove(event.event().getId(), change.getSeat(), change.getReason()));
    }

    private String changed(int complaints) {
        if (complaints == 0) {
            PageMessages.done(CareerDeskPage.FEATURE, "change.done");
        } else {
            PageMessages.warn(CareerDeskPage.FEATURE, "change.unstable", complaints);
        }
        return here();
    }

    private String here() {
        return "/careers/sharing?faces-redirect=true&id=" + id;
    }

    public List<Option> getStudents() {
        return view.students().stream()
                .map(one -> new Option(one.id(), one.name()))
                .toList();
    }

    public List<Option> getSeats() {
        return view.rows().stream()
                .map(one -> new Option(
                        one.id(),
                        one.student() + " · " + fmt.time(one.startsAt()) + " · "
                                + one.figure().in(ui.getLanguage())))
                .toList();
    }

    public List<Option> getSessions() {
        return view.sessions().stream()
                .map(one -> new Option(
                        one.key(),
                        Texts.get(
                                ui.getLanguage(),
                                CareerDeskPage.FEATURE,
                                "change.session",
                                one.figure().in(ui.getLanguage()),
                                one.company(),
                                fmt.time(one.startsAt()),
                                one.taken() + "/" + one.seats())))
                .toList();
    }

    public EventView getEvent() {
        return event;
    }

    public SharingView getView() {
        return view;
    }

    public ChangeForm getChange() {
        return change;
    }

    public Long getSeed() {
        return seed;
    }

    public void setSeed(Long seed) {
        this.seed = seed;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
