package it.lifesciencehub.registrations;

import java.io.Serializable;

/** Which registrations of an organisation staff look for; a null status means every one. */
public record OrganisationPlaceFilter(Time time, RegistrationStatus status) implements Serializable {

    public enum Time {
        COMING,
        PAST
    }
}
