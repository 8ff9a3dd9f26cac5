package it.lifesciencehub.organisations;

import java.util.List;

/**
 * What somebody who leaves an organisation still holds in its name: places at events, mandates in groups. A bean of each
 * feature that knows such things; the desk on which somebody leaves asks all of them.
 */
public interface OpenDuties {

    /** What the person holds for the organisation from today on, soonest first. */
    List<OpenDuty> of(Long personId, Long organisationId);

    /** Whether {@link #settle} of this bean is for this kind of duty. */
    boolean holds(String kind);

    /**
     * Carries out one decision, in a transaction of its own, and does nothing where the duty has ended meanwhile. Rights
     * are checked as for anybody who would do the same by hand.
     *
     * @return whether it was carried out; false where the duty had ended meanwhile
     * @throws it.lifesciencehub.shared.Refusal where it cannot be done
     */
    boolean settle(OpenDuty.Decision decision);
}
