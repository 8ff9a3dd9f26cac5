package it.lifesciencehub.meetings;

import java.io.Serializable;

/**
 * Somebody who could come instead.
 *
 * @param alternate whether they are the organisation's alternate in the group
 */
public record SubstituteChoice(Long personId, String name, String organisationName, boolean alternate)
        implements Serializable {}
