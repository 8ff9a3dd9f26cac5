package it.lifesciencehub.registrations.web;

import it.lifesciencehub.registrations.PlaceReminderService;
import it.lifesciencehub.registrations.ReminderView;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** How many days before an event its people are reminded, in a form of staff's page of places. */
@Named
@ViewScoped
public class PlaceReminderForm implements Serializable {

    private static final String FEATURE = "registrations";

    @EJB
    private PlaceReminderService reminders;

    @Inject
    private Ui ui;

    private Long eventId;
    private ReminderView view;
    private Integer days;

    /** The form of this event: whatever the page shows of it comes from here. Read once a view, so that what is chosen stays. */
    public PlaceReminderForm of(Long event) {
        if (view == null) {
            eventId = event;
            view = reminders.view(event);
            days = view.days();
        }
        return this;
    }

    public ReminderView getView() {
        return view;
    }

    public List<Option> getChoices() {
        return Stream.of(1, 2, 3, 4, 5, 6, 7, 10, 14, 21, 30)
                .map(number ->
                        new Option(number, Texts.get(ui.getLanguage(), FEATURE, "reminder.days", number.intValue())))
                .toList();
    }

    public String save() {
        reminders.remind(eventId, days);
        PageMessages.done(FEATURE, "reminder.saved");
        return "/events/places?faces-redirect=true&id=" + eventId;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
