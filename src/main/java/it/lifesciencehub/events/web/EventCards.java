package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventRow;
import it.lifesciencehub.events.RegistrationState;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** How one event looks in a list, the same on every page. */
@Named
@RequestScoped
public class EventCards {

    @Inject
    private Ui ui;

    @Inject
    private Clock clock;

    public Instant getNow() {
        return clock.instant();
    }

    public RegistrationState state(EventRow row) {
        return row.state(clock.instant());
    }

    /** The chip's kind: colour and shape of the state. */
    public String chip(EventRow row) {
        RegistrationState state = state(row);
        return state == RegistrationState.OPEN && row.approvalRequired() ? "info" : state.chip();
    }

    public String label(EventRow row) {
        RegistrationState state = state(row);
        if (state == RegistrationState.NOT_OPEN_YET) {
            return text("state.opensOn", Moments.pattern(language(), row.opensAt(), "d MMMM"));
        }
        return state == RegistrationState.OPEN && row.approvalRequired()
                ? text("state.approval")
                : text("state." + state.name());
    }

    /** Places in a few words, where they matter to somebody who might come; else empty. */
    public String places(EventRow row) {
        RegistrationState state = state(row);
        if (state == RegistrationState.WAITING_LIST && row.waiting() > 0) {
            return text("places.waiting", row.waiting());
        }
        if (row.capacity() == null) {
            return "";
        } else if (state == RegistrationState.NOT_OPEN_YET) {
            return text("places.all", row.capacity());
        }
        return state == RegistrationState.OPEN ? text("places.free", row.free(), row.capacity()) : "";
    }

    public String day(EventRow row) {
        return Moments.pattern(language(), row.startsAt(), "dd");
    }

    public String weekday(EventRow row) {
        return Moments.pattern(language(), row.startsAt(), "EEEE");
    }

    /** Month and year in short, for lists that are not grouped by month. */
    public String month(EventRow row) {
        return Moments.pattern(language(), row.startsAt(), "MMM yyyy");
    }

    /** From when to when; with the last day where it lasts longer than one. */
    public String hours(EventRow row) {
        return hours(row.startsAt(), row.endsAt());
    }

    public String hours(Instant starts, Instant ends) {
        boolean oneDay =
                RomeTime.of(starts).toLocalDate().equals(RomeTime.of(ends).toLocalDate());
        String end = oneDay ? Moments.time(ends) : Moments.pattern(language(), ends, "d MMMM, HH:mm");
        return Moments.time(starts) + (oneDay ? "–" : " – ") + end;
    }

    private Language language() {
        return ui.getLanguage();
    }

    private String text(String key, Object... arguments) {
        return Texts.get(language(), "events", key, arguments);
    }
}
