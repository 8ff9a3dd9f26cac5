package it.lifesciencehub.certificates.web;

import it.lifesciencehub.certificates.CertificateService;
import it.lifesciencehub.certificates.CertificateView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The certificate that the page of a place shows. */
@Named
@RequestScoped
public class CertificateOfPlace {

    @EJB
    private CertificateService certificates;

    private final Map<Long, Optional<CertificateView>> read = new HashMap<>();

    /** Null where there is none. */
    public CertificateView of(Long registrationId) {
        return read.computeIfAbsent(registrationId, certificates::ofPlace).orElse(null);
    }
}
