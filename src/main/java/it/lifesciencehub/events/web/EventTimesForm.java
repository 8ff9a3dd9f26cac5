package it.lifesciencehub.events.web;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.shared.RomeTime;
import java.io.Serializable;
import java.time.LocalDateTime;

/** The inputs that say when, in Rome's time, and where an event is. */
public class EventTimesForm implements Serializable {

    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private String venueName;
    private String venueAddress;
    private String municipality;
    private String onlineLink;

    static EventTimesForm of(Event event) {
        EventTimesForm form = new EventTimesForm();
        EventPlace place = event.getPlace();
        form.startsAt = RomeTime.local(event.getStartsAt());
        form.endsAt = RomeTime.local(event.getEndsAt());
        form.venueName = place.venueName();
        form.venueAddress = place.venueAddress();
        form.municipality = place.municipality();
        form.onlineLink = place.onlineLink();
        return form;
    }

    EventTimes times() {
        EventPlace place = new EventPlace(venueName, venueAddress, municipality, onlineLink);
        return new EventTimes(RomeTime.instant(startsAt), RomeTime.instant(endsAt), place);
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getVenueName() {
        return venueName;
    }

    public void setVenueName(String venueName) {
        this.venueName = venueName;
    }

    public String getVenueAddress() {
        return venueAddress;
    }

    public void setVenueAddress(String venueAddress) {
        this.venueAddress = venueAddress;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink;
    }
}
