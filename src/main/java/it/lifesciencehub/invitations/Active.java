package it.lifesciencehub.invitations;

import it.lifesciencehub.registrations.RegistrationStatus;
import java.util.Arrays;
import java.util.List;

/** The states of a registration that stands. */
final class Active {

    static final List<RegistrationStatus> STATUSES = Arrays.stream(RegistrationStatus.values())
            .filter(RegistrationStatus::isActive)
            .toList();

    private Active() {}
}
