package it.lifesciencehub.certificates;

import java.util.Map;
import java.util.Optional;

/**
 * Decides who is given a certificate of an event, in the place of the doors: as a course, whose people have to pass. Each
 * feature that decides so has a bean.
 */
public interface CertificateAward {

    /**
     * For each place that deserves a certificate, how many minutes it says; empty where the event is none of this
     * feature's.
     */
    Optional<Map<Long, Integer>> deserving(Long eventId);
}
