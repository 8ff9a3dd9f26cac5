package it.lifesciencehub.certificates;

import it.lifesciencehub.attendance.Seals;
import it.lifesciencehub.shared.HubSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The code that stands on a certificate beside its number: without it nobody can go through the numbers. */
@ApplicationScoped
class CertificateCodes {

    private static final String PURPOSE = "certificate";

    @Inject
    private Seals seals;

    @Inject
    private HubSettings settings;

    String of(Certificate certificate) {
        return seals.of(PURPOSE, certificate.getId());
    }

    boolean matches(Certificate certificate, String code) {
        return seals.matches(PURPOSE, certificate.getId(), code);
    }

    /** Where anybody who holds it verifies it. */
    String address(Certificate certificate) {
        return settings.address("/certificates/" + certificate.getNumber() + "/" + of(certificate));
    }
}
