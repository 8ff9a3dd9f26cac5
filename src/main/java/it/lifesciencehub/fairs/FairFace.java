package it.lifesciencehub.fairs;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A collective stand as its event's public page shows it.
 *
 * @param companies those that the caller acts for
 */
public record FairFace(StandPhase phase, Instant opensAt, Instant closesAt, List<Company> companies)
        implements Serializable {

    /** @param status null where the company has no request that stands */
    public record Company(Long id, String name, FairStatus status) implements Serializable {}
}
